import { defineJob } from '../../platform/jobs'

/** Reads what came back to the sender address; comes by the clock. */
export const readInbox = defineJob('mails.read-inbox', { queue: 'upkeep', attempts: 1 })
