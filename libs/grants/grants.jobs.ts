import { defineJob } from '../platform/jobs'

/** Tells reminders by when the grant is accounted for; the noun of the reports does it, because it knows what is done. */
export const tellDeadlines = defineJob<{ grantId: string }>('grants.tell-deadlines', { queue: 'upkeep' })

/** Deletes the rows of an uploaded file 30 days after it came: texts of vouchers may name people. */
export const forgetLedgerRows = defineJob<{ importId: string }>('grants.forget-ledger-rows', {
  queue: 'upkeep',
})
