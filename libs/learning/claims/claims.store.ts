import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { ClaimView, PulseView } from './claim.dto'

/** Who asks, about which answer, and what time it is. */
export interface Asking {
  readonly groupId: string
  readonly activityId: string
  readonly now: Date
}

const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** A claim `c` of person `p`, for reader $3. */
const CLAIM = `json_build_object('person', json_build_object('id', p.id, 'name', p.name), 'since', ${at('c.since')},
  'expiresAt', ${at('c.expires_at')}, 'mine', coalesce(c.person_id = $3::uuid, false))`

/** $1 group, $2 activity, $3 reader or null, $4 now. Nothing when the reader does not see the group, or it is no task of it. */
const PULSE: Statement = {
  name: 'learning_pulse',
  text: `
    select coalesce(s.state, 'empty') as state, coalesce(s.version, 0) as version,
      (select count(*)::int from submission_agreements g
        where g.submission_id = s.id and g.version = s.version) as agreed,
      (select coalesce(sum(m.version), 0)::int from submission_comments m where m.submission_id = s.id) as said,
      (select ${CLAIM} from submission_claims c join people p on p.id = c.person_id
        where c.group_id = g.id and c.activity_id = a.id and c.expires_at > $4) as writing
    from leader_groups g join cohorts k on k.id = g.cohort_id
    join activities a on a.programme_version_id = k.programme_version_id and a.id = $2 and a.answered_by = 'group'
    left join submissions s on s.group_id = g.id and s.activity_id = a.id
    where g.id = $1`,
}

/** $1 group, $2 activity, $3 person, $4 now, $5 until when, $6 even from somebody else. Nothing when somebody else has it. */
const TAKE: Statement = {
  name: 'learning_claim_take',
  text: `
    with taken as (
      insert into submission_claims as c (group_id, activity_id, person_id, since, expires_at)
      values ($1, $2, $3, $4, $5)
      on conflict (group_id, activity_id) do update
        set since = case when c.person_id = excluded.person_id and c.expires_at > $4 then c.since else excluded.since end,
          person_id = excluded.person_id, expires_at = excluded.expires_at
        where c.person_id = excluded.person_id or c.expires_at <= $4 or $6
      returning *
    )
    select ${CLAIM} as claim from taken c join people p on p.id = c.person_id`,
}

@Injectable()
export class ClaimsStore {
  constructor(private readonly database: Database) {}

  async pulse(actor: Actor, { groupId, activityId, now }: Asking): Promise<PulseView | null> {
    const reader = actor.kind === 'person' ? actor.id : null
    const rows = await this.database.read<PulseView>(actor, PULSE, [groupId, activityId, reader, now])
    return rows[0] ?? null
  }

  async take(by: string, { groupId, activityId, now }: Asking, until: Date, takeOver: boolean) {
    const params = [groupId, activityId, by, now, until, takeOver]
    return (await this.database.run<{ claim: ClaimView }>(TAKE, params))[0]?.claim ?? null
  }

  /** Only one's own. */
  async release(by: string, { groupId, activityId }: Asking): Promise<void> {
    await this.database.current.query(
      'delete from submission_claims where group_id = $1 and activity_id = $2 and person_id = $3',
      [groupId, activityId, by],
    )
  }
}
