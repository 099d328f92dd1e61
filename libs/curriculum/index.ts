export { programme } from './programme'
export { nextVersion } from './next-version'
export { draftProgramme, publishProgramme } from './publish-programme'
