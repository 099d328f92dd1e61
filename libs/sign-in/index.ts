export { SignInApi, SignInWork } from './sign-in.module'
