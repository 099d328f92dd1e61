export {
  activityKinds,
  moduleKinds,
  steps,
  type ActivityKind,
  type ModuleKind,
  type Step,
} from './programme-words'
export { ProgrammesApi } from './programmes.module'
