export { keepDeadlines } from './deadlines/deadlines.store'
export { RemindersApi, RemindersJobs } from './reminders.module'
export { findReminders } from './sending/reminder-job-names'
export { WorklistDigest, type WorklistOfGroup } from './sending/worklist-digest'
