export { HomeApi } from './home.module'
