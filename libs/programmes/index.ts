export {
  activityKinds,
  moduleKinds,
  steps,
  type ActivityKind,
  type ModuleKind,
  type Step,
} from './programme-words'
export { ProgrammesApi, ProgrammesModule } from './programmes.module'
export { ProgrammeDifferences } from './publishing/differences.service'
export type { VersionDifference } from './publishing/difference'
