export {
  activityKinds,
  moduleKinds,
  steps,
  type ActivityKind,
  type ModuleKind,
  type Step,
} from './programme-words'
export { publishProgramme } from './publish-programme'
export type { ActivityContent, ModuleContent, ProgrammeContent } from './programme-content'
