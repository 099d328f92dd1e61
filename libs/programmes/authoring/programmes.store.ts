import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Localised } from '../../platform/i18n'
import type { ProgrammeView } from './programme.dto'
import { allLanguages, cohortsJson, publishedAt } from './version.sql'

const SELECT = `
  select p.id, ${allLanguages('p.title')} as title, p.version,
    (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'draft', v.published_at is null,
        'publishedAt', ${publishedAt}, 'cohorts', ${cohortsJson},
        'modules', (select count(*) from modules m where m.programme_version_id = v.id),
        'activities', (select count(*) from activities a where a.programme_version_id = v.id))
      order by v.number desc), '[]') from programme_versions v where v.programme_id = p.id) as versions
  from programmes p`

const PAGE: Statement = {
  name: 'programmes_page',
  text: `${SELECT}
    where $1::text is null or (p.title ->> 'nb' collate app.norwegian, p.id) > ($1 collate app.norwegian, $2::uuid)
    order by p.title ->> 'nb' collate app.norwegian, p.id limit $3`,
}

const ONE: Statement = { name: 'programmes_one', text: `${SELECT} where p.id = $1` }

/** $1 programme. Nothing is copied where nothing is published: the draft begins empty. */
const BEGIN_DRAFT = `
  insert into programme_versions (programme_id, number, prework_days, postwork_days)
  select p.id, coalesce((select max(v.number) from programme_versions v where v.programme_id = p.id), 0) + 1,
    coalesce(base.prework_days, 21), coalesce(base.postwork_days, 28)
  from programmes p left join lateral (
    select v.* from programme_versions v where v.programme_id = p.id and v.published_at is not null
    order by v.number desc limit 1) base on true
  where p.id = $1 returning id`

/** $1 draft. From the newest published version of its programme, with the same ids: what was done belongs to them. */
const BASE = `
  select v.id from programme_versions d join programme_versions v on v.programme_id = d.programme_id
  where d.id = $1 and v.published_at is not null order by v.number desc limit 1`
const COPY_MODULES = `
  insert into modules (programme_version_id, id, number, key, kind, title, theme)
  select $1, m.id, m.number, m.key, m.kind, m.title, m.theme from modules m where m.programme_version_id = (${BASE})`
const COPY_ACTIVITIES = `
  insert into activities (programme_version_id, module_id, id, key, step, position, kind, title, body, question, link,
    captions, transcript, template, minutes, required, answered_by, min_agreements, question_id)
  select $1, a.module_id, a.id, a.key, a.step, a.position, a.kind, a.title, a.body, a.question, a.link,
    a.captions, a.transcript, a.template, a.minutes, a.required, a.answered_by, a.min_agreements,
    a.question_id
  from activities a where a.programme_version_id = (${BASE})`

interface WithId {
  readonly id: string
}

@Injectable()
export class ProgrammesStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, after: readonly string[] | null, limit: number): Promise<ProgrammeView[]> {
    return this.database.read<ProgrammeView>(actor, PAGE, [after?.[0] ?? null, after?.[1] ?? null, limit])
  }

  async one(actor: Actor, id: string): Promise<ProgrammeView | null> {
    return (await this.database.read<ProgrammeView>(actor, ONE, [id]))[0] ?? null
  }

  async add(title: Localised): Promise<string> {
    const [row] = await this.database.current.query<[WithId]>(
      'insert into programmes (key, title) values (gen_random_uuid()::text, $1) returning id',
      [title],
    )
    return row.id
  }

  /** The version of the programme's name, under lock; null when there is no such programme. */
  async lock(id: string): Promise<number | null> {
    const text = 'select version from programmes where id = $1 for update'
    const [row] = await this.database.current.query<{ version: number }[]>(text, [id])
    return row?.version ?? null
  }

  async rename(id: string, title: Localised): Promise<void> {
    const text = 'update programmes set title = $2, version = version + 1 where id = $1'
    await this.database.current.query(text, [id, title])
  }

  /** A draft as a copy of the newest published version, or an empty one. Answers its id. */
  async beginDraft(programmeId: string): Promise<string> {
    const [row] = await this.database.current.query<[WithId]>(BEGIN_DRAFT, [programmeId])
    await this.database.current.query(COPY_MODULES, [row.id])
    await this.database.current.query(COPY_ACTIVITIES, [row.id])
    return row.id
  }
}
