import { defineJob } from '../../platform/jobs'

/** Sends one mail that was claimed. */
export const sendMail = defineJob<{ mailId: string }>('mails.send', { queue: 'mails' })
