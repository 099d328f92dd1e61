export { ImportsApi, ImportsJobs } from './imports.module'
export { unescaped } from './list/escape'
export { tidied } from './list/participant'
export { sheetIn } from './list/sheet-in'
