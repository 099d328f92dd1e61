export { SummariesApi } from './summaries.module'
