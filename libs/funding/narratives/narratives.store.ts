import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { ReportStage, ReportState } from '../grant-words'
import { instant } from '../reports/report-view.sql'
import type { SectionPerson } from './narrative.dto'

/** Everything that is known of the sections of a report; a section that nobody touched has no line. */
const SECTIONS: Statement = {
  name: 'funding_report_sections',
  text: `
    with hands as (select h.id, h.name from app.report_hands($1) h)
    select r.language, r.stage, r.state,
      coalesce((select json_object_agg(n.section, json_build_object('text', n.text, 'version', n.version,
          'writtenAt', ${instant('n.written_at')}, 'writtenBy', h.name))
        from report_narratives n left join hands h on h.id = n.written_by where n.report_id = r.id), '{}') as texts,
      coalesce((select json_object_agg(a.section, json_build_object('id', a.person_id, 'name', h.name))
        from report_assignments a join hands h on h.id = a.person_id where a.report_id = r.id), '{}') as assignees,
      coalesce((select json_object_agg(c.section, c.open) from (
        select section, count(*)::int as open from report_comments
        where report_id = r.id and resolved_at is null group by section) c), '{}') as comments,
      coalesce((select json_agg(json_build_object('section', l.section, 'kind', l.kind, 'words', l.words,
          'reason', l.reason)) from report_releases l where l.report_id = r.id), '[]') as releases
    from reports r where r.id = $1`,
}

/** $5 the version that it builds on. Nothing where somebody else wrote meanwhile. */
const WRITE: Statement = {
  name: 'funding_write_narrative',
  text: `
    insert into report_narratives (report_id, section, text, written_at, written_by) values ($1, $2, $3, $4, $5)
    on conflict (report_id, section) do update set text = excluded.text, written_at = excluded.written_at,
      written_by = excluded.written_by, version = report_narratives.version + 1
    where report_narratives.version = $6
    returning version`,
}

const RELEASE: Statement = {
  name: 'funding_release_words',
  text: `
    insert into report_releases (report_id, section, kind, words, reason, released_at, released_by)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (report_id, section, kind, words) do nothing`,
}

/** Everybody who takes part in what the grant pays for, and the places that their names must not be taken for. */
const NAMES: Statement = {
  name: 'funding_names_of_grant',
  text: `
    select array(select distinct p.name from reports r join grant_cohorts c on c.grant_id = r.grant_id
        join enrolments e on e.cohort_id = c.cohort_id join people p on p.id = e.person_id
        where r.id = $1 and p.anonymised_at is null
      union select distinct p.name from reports r join grant_cohorts c on c.grant_id = r.grant_id
        join role_assignments a on a.cohort_id = c.cohort_id join people p on p.id = a.person_id
        where r.id = $1 and p.anonymised_at is null) as people,
      array(select name from organisations) as places`,
}

export interface TextRow {
  readonly text: string
  readonly version: number
  readonly writtenAt: string
  readonly writtenBy: string | null
}

export interface ReleaseRow {
  readonly section: string
  readonly kind: string
  readonly words: string
  readonly reason: string
}

export interface SectionsRow {
  readonly language: Language
  readonly stage: ReportStage
  readonly state: ReportState
  readonly texts: Readonly<Record<string, TextRow | undefined>>
  readonly assignees: Readonly<Record<string, SectionPerson | undefined>>
  readonly comments: Readonly<Record<string, number | undefined>>
  readonly releases: readonly ReleaseRow[]
}

/** A text on its way into the table. */
export interface WrittenText {
  readonly text: string
  readonly at: Date
  readonly by: string | null
  /** The version that it builds on; 0 for none. */
  readonly version: number
}

@Injectable()
export class NarrativesStore {
  constructor(private readonly database: Database) {}

  async sections(actor: Actor, reportId: string): Promise<SectionsRow | null> {
    return (await this.database.read<SectionsRow & object>(actor, SECTIONS, [reportId]))[0] ?? null
  }

  /** Whether the text was kept; false where somebody else wrote meanwhile. */
  async write(reportId: string, section: string, written: WrittenText): Promise<boolean> {
    const { text, at, by, version } = written
    return (await this.database.run(WRITE, [reportId, section, text, at, by, version])).length === 1
  }

  async release(reportId: string, line: ReleaseRow, at: Date, by: string | null): Promise<void> {
    const { section, kind, words, reason } = line
    await this.database.run(RELEASE, [reportId, section, kind, words, reason, at, by])
  }

  async names(actor: Actor, reportId: string): Promise<{ people: string[]; places: string[] }> {
    const [row] = await this.database.read<{ people: string[]; places: string[] }>(actor, NAMES, [reportId])
    return row ?? { people: [], places: [] }
  }
}
