import { defineJob } from '../../platform/jobs'

/** Looks for what is due; comes by the clock. */
export const findReminders = defineJob('reminders.find', { queue: 'reminders' })

/** Sends one mail with everything in it. */
export const sendReminders = defineJob<{ mailId: string }>('reminders.send', { queue: 'mails' })
