import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { CheckInMode } from './check-in.dto'

/** A gathering as far as checking in there is concerned. */
export interface Meeting {
  readonly id: string
  readonly cohortId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly mode: string
  readonly state: string
}

export interface Room extends Meeting {
  /** Of the groups that the reader sees. */
  readonly groupIds: readonly string[]
  readonly people: number
  readonly checkedIn: number
}

export interface OwnPlace extends Meeting {
  /** Null for whoever takes part in no group that meets there. */
  readonly enrolmentId: string | null
  readonly groupId: string | null
  readonly said: { readonly at: string; readonly mode: CheckInMode } | null
}

const MEETING = `g.id, g.cohort_id as "cohortId", g.starts_at as "startsAt", g.ends_at as "endsAt", g.mode, g.state`
const THAT_DAY = `e.from_on <= (g.starts_at at time zone 'Europe/Oslo')::date
  and (e.to_on is null or e.to_on >= (g.starts_at at time zone 'Europe/Oslo')::date)`
const SEEN = `exists (select from attendance_sheets x where x.gathering_id = g.id)`
const SAID = `json_build_object('at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'mode', c.mode)`

/** $1 gathering. */
const ROOM: Statement = {
  name: 'check_ins_room',
  text: `
    select ${MEETING},
      (select array_agg(s.group_id) from attendance_sheets s where s.gathering_id = g.id) as "groupIds",
      (select count(*)::int from attendance_sheets s join enrolments e on e.group_id = s.group_id and ${THAT_DAY}
        where s.gathering_id = g.id) as people,
      (select count(*)::int from check_ins c join attendance_sheets s
        on s.gathering_id = c.gathering_id and s.group_id = c.group_id where c.gathering_id = g.id) as "checkedIn"
    from gatherings g where g.id = $1 and ${SEEN}`,
}

/** $1 gathering, $2 person. */
const OWN: Statement = {
  name: 'check_ins_own',
  text: `
    select ${MEETING}, own.enrolment_id as "enrolmentId", own.group_id as "groupId",
      (select ${SAID} from check_ins c where c.gathering_id = g.id and c.enrolment_id = own.enrolment_id) as said
    from gatherings g left join lateral (
      select e.id as enrolment_id, e.group_id from enrolments e
      join attendance_sheets s on s.group_id = e.group_id and s.gathering_id = g.id
      where e.person_id = $2 and ${THAT_DAY} order by e.from_on desc limit 1) own on true
    where g.id = $1 and ${SEEN}`,
}

const MAKE_SECRET = `
  insert into check_in_secrets (gathering_id, secret) values ($1, $2) on conflict do nothing`
const SECRET = `select secret from check_in_secrets where gathering_id = $1`

/** $1 gathering, $2 person, $3 now, $4 since when tries count. Answers how many there were, with this one. */
const TRY = `
  insert into check_in_tries as t (gathering_id, person_id, began_at, tries) values ($1, $2, $3, 1)
  on conflict (gathering_id, person_id) do update set
    tries = case when t.began_at <= $4 then 1 else t.tries + 1 end,
    began_at = case when t.began_at <= $4 then $3 else t.began_at end
  returning tries`

@Injectable()
export class CheckInsStore {
  constructor(private readonly database: Database) {}

  async room(actor: Actor, gatheringId: string): Promise<Room | null> {
    return (await this.database.read<Room>(actor, ROOM, [gatheringId]))[0] ?? null
  }

  async own(actor: Actor, gatheringId: string): Promise<OwnPlace | null> {
    return (await this.database.read<OwnPlace>(actor, OWN, [gatheringId, actor.id]))[0] ?? null
  }

  /** The secret of a gathering; made when it is first needed, and once, whoever asks at the same moment. */
  async secret(gatheringId: string): Promise<Buffer> {
    const { current } = this.database
    await current.query(MAKE_SECRET, [gatheringId, randomBytes(32)])
    const [row] = await current.query<{ secret: Buffer }[]>(SECRET, [gatheringId])
    if (!row) throw new Error('A secret that was just made is gone')
    return row.secret
  }

  async countTry(gatheringId: string, personId: string, now: Date, since: Date): Promise<number> {
    const [row] = await this.database.current.query<{ tries: number }[]>(TRY, [
      gatheringId,
      personId,
      now,
      since,
    ])
    return row?.tries ?? 0
  }
}
