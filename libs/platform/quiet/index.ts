export { quietDays, type QuietReason } from './quiet-days'
export { QuietTimes } from './quiet-times'
