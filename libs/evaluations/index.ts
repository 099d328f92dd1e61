export { closesOn } from './evaluation-time'
export { EvaluationsApi } from './evaluations.module'
