import { defineJob } from '../platform/jobs'

/** Tells reminders by when the grant is accounted for; the noun of the reports does it, because it knows what is done. */
export const tellDeadlines = defineJob<{ grantId: string }>('grants.tell-deadlines', { queue: 'upkeep' })
