export { JsonLog } from './json-log'
