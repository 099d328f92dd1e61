import { defineJob } from '../../platform/jobs'

/** Sends a handful of mails that were claimed, no two of them to the same person. */
export const sendMails = defineJob<{ mailIds: readonly string[] }>('mails.send', { queue: 'mails' })

/** How many mails are one job: so many share a last look, and whatever comes after them waits for no more. */
export const MAILS_A_JOB = 20
