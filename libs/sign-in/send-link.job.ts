import { defineJob } from '../platform/jobs'

/** Carries no token: that is made when the mail is written. Few attempts, because an old link is of no use. */
export const sendLink = defineJob<{ personId: string }>('sign-in.send-link', { queue: 'mail', attempts: 4 })
