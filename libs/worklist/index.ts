export { WorklistApi, WorklistWork } from './worklist.module'
