export { RemindersApi, RemindersJobs } from './reminders.module'
export { findReminders } from './sending/reminder-job-names'
