export { programme } from './programme'
export { publishProgramme } from './publish-programme'
