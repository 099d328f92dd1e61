export { ImportsApi, ImportsJobs } from './imports.module'
