import { defineJob } from '../../platform/jobs'

/** Looks for what is due; comes by the clock. */
export const findReminders = defineJob('reminders.find', { queue: 'reminders' })
