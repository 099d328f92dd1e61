export { MembersApi, MembersWork } from './members.module'
