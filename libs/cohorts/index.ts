export { CohortsApi, CohortsModule } from './cohorts.module'
