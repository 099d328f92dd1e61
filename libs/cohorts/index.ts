export { CohortsApi } from './cohorts.module'
export { CohortReference } from './cohort.dto'
