export { FundingApi, FundingJobs } from './funding.module'
export { seedGrant } from './grant-seed'
export { seedReports } from './demo/report-seed'
