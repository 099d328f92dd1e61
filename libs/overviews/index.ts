export { OverviewsApi } from './overviews.module'
