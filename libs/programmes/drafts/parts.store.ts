import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import type { ActivityKind } from '../programme-words'
import type { ActivityRequest, ModuleRequest, NewActivity } from './draft.dto'
import type { Place } from './order'

interface WithId {
  readonly id: string
}

/** A part under the lock of its draft. */
export interface LockedPart {
  readonly id: string
  readonly version: number
}

export interface LockedActivity extends LockedPart {
  readonly kind: ActivityKind
}

const IDENTIFY = (table: string): string => `
  insert into ${table} (programme_id, key)
  select v.programme_id, gen_random_uuid()::text from programme_versions v where v.id = $1 returning id, key`

const ADD_MODULE = `
  insert into modules (programme_version_id, id, key, number, kind, title, theme)
  select $1, $2, $3, (select count(*) + 1 from modules m where m.programme_version_id = $1), $4, $5, $6`

const ADD_ACTIVITY = `
  insert into activities (programme_version_id, module_id, id, key, step, position, kind, title, body, question,
    minutes, required, answered_by)
  select $1, $2, $3, $4, $5,
    (select count(*) + 1 from activities a where a.programme_version_id = $1 and a.module_id = $2 and a.step = $5),
    $6, $7, '{"nb":"","nn":"","en":""}', $8, 10, $9, $10`

const CHANGE_MODULE = `
  update modules set kind = $3, title = $4, theme = $5, version = version + 1
  where programme_version_id = $1 and id = $2`

const CHANGE_ACTIVITY = `
  update activities set title = $3, body = $4, question = $5, link = $6, captions = $7, transcript = $8, template = $9,
    minutes = $10, required = $11, answered_by = $12, min_agreements = $13, version = version + 1
  where programme_version_id = $1 and id = $2`

/** One statement, so that places may meet on the way: the constraint looks when it is done. */
const PLACE_ACTIVITIES = `
  update activities a set module_id = n."moduleId", step = n.step, position = n.position
  from jsonb_to_recordset($2) as n (id uuid, "moduleId" uuid, step text, position int)
  where a.programme_version_id = $1 and a.id = n.id
    and (a.module_id, a.step, a.position) is distinct from (n."moduleId", n.step, n.position)`

const NUMBER_MODULES = `
  update modules m set number = n.number
  from unnest($2::uuid[]) with ordinality as n (id, number)
  where m.programme_version_id = $1 and m.id = n.id and m.number <> n.number`

/** Writes the parts of a draft; the caller holds the lock of the draft. */
@Injectable()
export class PartsStore {
  constructor(private readonly database: Database) {}

  async module(versionId: string, id: string): Promise<LockedPart | null> {
    const text = 'select id, version from modules where programme_version_id = $1 and id = $2'
    return (await this.rows<LockedPart>(text, [versionId, id]))[0] ?? null
  }

  async activity(versionId: string, id: string): Promise<LockedActivity | null> {
    const text = 'select id, version, kind from activities where programme_version_id = $1 and id = $2'
    return (await this.rows<LockedActivity>(text, [versionId, id]))[0] ?? null
  }

  /** Modules by number, and activities with their places. */
  async moduleIds(versionId: string): Promise<string[]> {
    const text = 'select id from modules where programme_version_id = $1 order by number'
    return (await this.rows<WithId>(text, [versionId])).map(({ id }) => id)
  }

  places(versionId: string): Promise<Place[]> {
    const text = `select id, module_id as "moduleId", step, position from activities where programme_version_id = $1
      order by module_id, step, position`
    return this.rows<Place>(text, [versionId])
  }

  async addModule(versionId: string, { kind, title, theme }: ModuleRequest): Promise<string> {
    const [made] = await this.rows<{ id: string; key: string }>(IDENTIFY('stable_modules'), [versionId])
    await this.rows(ADD_MODULE, [versionId, made?.id, made?.key, kind, title, theme])
    return made?.id ?? ''
  }

  async addActivity(
    versionId: string,
    moduleId: string,
    { step, kind, title, answeredBy }: NewActivity,
    { asks, required }: { asks: boolean; required: boolean },
  ): Promise<string> {
    const [made] = await this.rows<{ id: string; key: string }>(IDENTIFY('stable_activities'), [versionId])
    const question = asks ? { nb: '', nn: '', en: '' } : null
    const place = [versionId, moduleId, made?.id, made?.key, step]
    await this.rows(ADD_ACTIVITY, [...place, kind, title, question, required, answeredBy])
    return made?.id ?? ''
  }

  async changeModule(versionId: string, id: string, { kind, title, theme }: ModuleRequest): Promise<void> {
    await this.rows(CHANGE_MODULE, [versionId, id, kind, title, theme])
  }

  async changeActivity(versionId: string, id: string, given: ActivityRequest): Promise<void> {
    const { title, body, question, link, captions, transcript, template } = given
    const { minutes, required, answeredBy, minAgreements } = given
    const texts = [title, body, question, link, captions, transcript, template]
    await this.rows(CHANGE_ACTIVITY, [versionId, id, ...texts, minutes, required, answeredBy, minAgreements])
  }

  async removeModule(versionId: string, id: string): Promise<void> {
    await this.rows('delete from activities where programme_version_id = $1 and module_id = $2', [
      versionId,
      id,
    ])
    await this.rows('delete from modules where programme_version_id = $1 and id = $2', [versionId, id])
  }

  async removeActivity(versionId: string, id: string): Promise<void> {
    await this.rows('delete from activities where programme_version_id = $1 and id = $2', [versionId, id])
  }

  /** The modules in the order that they shall have, numbered from one. */
  async numberModules(versionId: string, ids: readonly string[]): Promise<void> {
    await this.rows(NUMBER_MODULES, [versionId, ids])
  }

  async placeActivities(versionId: string, places: readonly Place[]): Promise<void> {
    await this.rows(PLACE_ACTIVITIES, [versionId, JSON.stringify(places)])
  }

  private rows<Row>(text: string, params: unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, params)
  }
}
