export { FundingApi, FundingJobs } from './funding.module'
export { seedGrant, type GrantSeed } from './grant-seed'
