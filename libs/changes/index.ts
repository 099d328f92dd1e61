export { ChangesApi, ChangesModule } from './changes.module'
export { ChangeLog, type LogEntry } from './change-log'
export { logValues, logWords } from './log-words'
