import { addDemoGrant } from '../grants'
import type { Queries } from '../platform/database'
import { tellReportDeadlines } from './deadlines/report-deadlines.store'

/** Adds the demo's grant and tells reminders what it owes its funder. Answers its id. */
export async function seedGrant(tx: Queries, seed: Parameters<typeof addDemoGrant>[1]): Promise<string> {
  const id = await addDemoGrant(tx, seed)
  await tellReportDeadlines(tx, id)
  return id
}
