import type { Queries } from '../../platform/database'
import { makeReport } from '../making/make-report.job'
import { FINAL_TEXTS, PART_TEXTS } from './report-texts'

/**
 * Gives the demo's grant a part report that waits for approval and a final report that is being written, so that every
 * screen of a report has something to show. The part report is frozen by the worker when the program starts. Somebody
 * other than the demo's administrator wrote it, so that it can be approved.
 *
 * Does nothing where the grant has reports already.
 */
export async function seedReports(tx: Queries, now: Date): Promise<void> {
  const [place] = await tx.query<Place[]>(PLACE)
  if (!place) return
  const part = await begin(tx, place, 'part', now)
  await write(tx, part, PART_TEXTS, place.colleagueId, now)
  await tx.query(QUEUE, [part, place.colleagueId, makeReport.name, makeReport.queue, now])
  const final = await begin(tx, place, 'final', now)
  await write(tx, final, FINAL_TEXTS, place.administratorId, now)
  await tx.query(ASSIGN, [final, place.hostId, now, place.administratorId])
  await tx.query(COMMENT, [final, place.colleagueId, now])
}

interface Place {
  readonly grantId: string
  readonly administratorId: string
  readonly colleagueId: string
  /** Who facilitates the host's group. */
  readonly hostId: string
}

/** The administrator that the demo signs in is the first. */
const PLACE = `
  with administrators as (
    select p.id, row_number() over (order by p.created_at, p.email) as place
    from role_assignments r join people p on p.id = r.person_id where r.role = 'administrator' and r.to_at is null
  )
  select g.id as "grantId", a.id as "administratorId", c.id as "colleagueId", h.person_id as "hostId"
  from grants g
  join administrators a on a.place = 1
  join administrators c on c.place = 2
  join lateral (
    select r.person_id from role_assignments r join leader_groups l on l.id = r.group_id
    where l.organisation_id = g.host_organisation_id and r.role = 'facilitator' and r.to_at is null
    order by r.from_at, r.person_id limit 1) h on true
  where not exists (select from reports where grant_id = g.id) order by g.period_from limit 1`

const BEGIN = `
  insert into reports (grant_id, kind, version, language, requested_at, requested_by)
  values ($1, $2, 1, 'nb', $3, $4) returning id`
const STEP = `
  insert into report_steps (report_id, position, stage, taken_at, taken_by) values ($1, 0, 'draft', $2, $3)`

async function begin(tx: Queries, place: Place, kind: 'part' | 'final', at: Date): Promise<string> {
  const by = kind === 'part' ? place.colleagueId : place.administratorId
  const [made] = await tx.query<{ id: string }[]>(BEGIN, [place.grantId, kind, at, by])
  const id = made?.id ?? ''
  await tx.query(STEP, [id, at, by])
  return id
}

const WRITE = `
  insert into report_narratives (report_id, section, text, written_at, written_by)
  select $1, t.key, t.value, $3, $4 from jsonb_each_text($2::jsonb) as t`

async function write(
  tx: Queries,
  report: string,
  texts: Readonly<Record<string, string>>,
  by: string,
  at: Date,
): Promise<void> {
  await tx.query(WRITE, [report, JSON.stringify(texts), at, by])
}

const QUEUE = `
  with asked as (
    update reports set state = 'queued', step = 'queued', freeze_asked_by = $2 where id = $1 returning id
  )
  insert into outbox (name, queue, data, run_at)
  select $3, $4, jsonb_build_object('reportId', id), $5 from asked`

const ASSIGN = `
  insert into report_assignments (report_id, section, person_id, assigned_at, assigned_by)
  values ($1, 'results', $2, $3, $4)`

const COMMENT = `
  insert into report_comments (report_id, section, author_id, text, written_at)
  values ($1, 'experience', $2, 'Fint at dette står rett fram. Kan vi si hva som ble gjort da samlingen måtte flyttes?', $3)`
