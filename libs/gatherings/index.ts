export { GatheringsApi } from './gatherings.module'
export { GatheringView, ModuleReference, MovedView } from './gathering.dto'
export { attendanceStatuses, type AttendanceStatus } from './gathering-words'
export { gatheringJson, gatheringsShown, instant } from './gathering-view.sql'
