export { CheckInsApi } from './check-ins.module'
