export { EvaluationsApi } from './evaluations.module'
