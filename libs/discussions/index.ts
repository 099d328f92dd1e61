export { DiscussionsApi } from './discussions.module'
