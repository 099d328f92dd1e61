import type { Named } from '../../platform/http'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { SubmissionVersionView } from './submission.dto'
import { Submission } from './submission.entity'

/** What a view shows besides the text: who wrote, who agrees. */
export interface Around {
  readonly updatedBy: Named | null
  readonly deliveredBy: Named | null
  readonly redeliveredBy: Named | null
  readonly doneBy: Named | null
  /** The text that was delivered last, when the present one is newer. */
  readonly deliveredText: string | null
  readonly members: number
  readonly agreed: readonly (Named & { readonly enrolmentId: string })[]
}

const person = (column: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = a.${column})`

/**
 * $1 group, $2 activity, $3 today. Members are those of today, or of the day of the latest delivery: what was agreed by
 * four of six stays four of six when somebody leaves.
 */
const AROUND: Statement = {
  name: 'learning_submission_around',
  text: `
    with answer as (
      select s.*, case when s.state in ('delivered', 'commented', 'done')
        then (coalesce(s.redelivered_at, s.delivered_at) at time zone 'Europe/Oslo')::date else $3::date end as at
      from (values (1)) one left join submissions s on s.group_id = $1 and s.activity_id = $2
    ), members as (
      select e.id, p.id as person_id, p.name from answer a join enrolments e on e.group_id = $1 and e.from_on <= a.at
        and (e.to_on is null or e.to_on > a.at) join people p on p.id = e.person_id
    )
    select (select count(*)::int from members) as members,
      ${person('updated_by')} as "updatedBy", ${person('delivered_by')} as "deliveredBy",
      ${person('redelivered_by')} as "redeliveredBy", ${person('done_by')} as "doneBy",
      (select v.text from submission_versions v where v.submission_id = a.id and v.version = a.delivered_version
        and v.version <> a.version) as "deliveredText",
      (select coalesce(json_agg(json_build_object('enrolmentId', m.id, 'id', m.person_id, 'name', m.name)
          order by m.name collate app.norwegian, m.id), '[]')
        from members m join submission_agreements g on g.enrolment_id = m.id
        where g.submission_id = a.id and g.version = a.version) as agreed
    from answer a`,
}

const VERSIONS: Statement = {
  name: 'learning_submission_versions',
  text: `
    select v.version, v.text, to_char(v.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "writtenAt",
      json_build_object('id', p.id, 'name', p.name) as author
    from submissions s join submission_versions v on v.submission_id = s.id join people p on p.id = v.author_id
    where s.group_id = $1 and s.activity_id = $2
    order by v.version desc limit 200`,
}

const NOBODY = { updatedBy: null, deliveredBy: null, redeliveredBy: null, doneBy: null }
const NOTHING: Around = { ...NOBODY, members: 0, agreed: [], deliveredText: null }

const NOTE = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $1, p.id, p.name, $3, 'submission', $4, $5, $6 from people p where p.id = $2`

@Injectable()
export class SubmissionsStore {
  constructor(private readonly database: Database) {}

  find(groupId: string, activityId: string): Promise<Submission | null> {
    return this.database.current.findOneBy(Submission, { groupId, activityId })
  }

  /** Under lock, so that the version that is agreed on or delivered is the one that was compared. */
  findForChange(groupId: string, activityId: string): Promise<Submission | null> {
    const where = { groupId, activityId }
    return this.database.current.findOne(Submission, { where, lock: { mode: 'pessimistic_write' } })
  }

  async around(actor: Actor, groupId: string, activityId: string, today: string): Promise<Around> {
    const [row] = await this.database.read<Around>(actor, AROUND, [groupId, activityId, today])
    return row ?? NOTHING
  }

  versions(actor: Actor, groupId: string, activityId: string): Promise<SubmissionVersionView[]> {
    return this.database.read<SubmissionVersionView>(actor, VERSIONS, [groupId, activityId])
  }

  save(submission: Submission): Promise<Submission> {
    return this.database.current.save(submission)
  }

  async keepVersion({ id, version, text, updatedBy, updatedAt }: Submission): Promise<void> {
    await this.database.current.query(
      'insert into submission_versions (submission_id, version, text, author_id, written_at) values ($1, $2, $3, $4, $5)',
      [id, version, text, updatedBy, updatedAt],
    )
  }

  /** Agreeing twice is agreeing once. */
  async agree({ id, version }: Submission, enrolmentId: string, at: Date): Promise<void> {
    await this.database.current.query(
      `insert into submission_agreements (submission_id, enrolment_id, version, agreed_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [id, enrolmentId, version, at],
    )
  }

  /** Only from the version that stands: what was agreed on before stays as it was. */
  async withdraw({ id, version }: Submission, enrolmentId: string): Promise<void> {
    await this.database.current.query(
      'delete from submission_agreements where submission_id = $1 and enrolment_id = $2 and version = $3',
      [id, enrolmentId, version],
    )
  }

  /** Who delivered, reopened or finished which version; the log is the system's to write. */
  async note(by: string, action: string, { id, groupId, version }: Submission, at: Date): Promise<void> {
    await this.database.current.query(NOTE, [at, by, action, id, groupId, { version }])
  }
}
