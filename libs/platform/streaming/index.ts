export { copiedRows } from './copied-rows'
export { patiently } from './patiently'
export { longWorkbook } from './workbook-stream'
