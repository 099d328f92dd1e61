export { startHeartbeat } from './heartbeat'
