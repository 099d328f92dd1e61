export { activityKinds, moduleKinds, steps, type ActivityKind, type ModuleKind, type Step } from './programme-words'
export { publishProgramme } from './programmes.store'
export type { ActivityContent, ModuleContent, ProgrammeContent } from './programme-content'
