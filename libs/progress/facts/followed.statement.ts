import type { Statement } from '../../platform/database'
import { GROUP, GROUP_FROM, MEMBERS, type GroupRow, type PersonRow } from './progress.statements'

/** A group that is under way, with everybody in it. */
export interface FollowedRow extends GroupRow {
  readonly members: readonly PersonRow[]
}

/**
 * $1 language, $2 day, $3 whether every group, $4 else which groups, $5 and the groups of which cohorts. Groups under way,
 * by name: one statement for any number of them.
 */
export const FOLLOWED: Statement = {
  name: 'progress_followed',
  text: `
    select ${GROUP}, ${MEMBERS} as members ${GROUP_FROM}
    where ($3::boolean or g.id = any ($4::uuid[]) or g.cohort_id = any ($5::uuid[]))
      and g.state not in ('withdrawn', 'closed') and c.state in ('enrolling', 'running')
    order by g.name collate app.norwegian, g.id`,
}
