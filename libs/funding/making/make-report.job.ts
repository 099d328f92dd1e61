import { defineJob } from '../../platform/jobs'

/** Reads and freezes the figures of a report and makes its files. */
export const makeReport = defineJob<{ reportId: string }>('funding.make-report', {
  queue: 'documents',
  attempts: 4,
})
