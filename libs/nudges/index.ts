export { NudgesApi, NudgesWork } from './nudges.module'
export { nudgeSubjects, type NudgeSubject } from './matters/nudge-subjects'
