export { LearningApi } from './learning.module'
export { moduleOfGroup, type PathModuleRow } from './activities/modules-of-group.sql'
export { moduleStates, type ModuleState } from './activities/activity.dto'
export { isRequired, lockedReason, longDay, stepDueOn } from './activities/opening'
