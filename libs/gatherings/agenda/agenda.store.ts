import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { Gathering } from '../gathering.entity'
import { lengthOf, type Planned } from './agenda-times'
import { usualAgenda } from './usual-agenda'

export interface StoredAgenda {
  readonly items: readonly Planned[]
  readonly preparation: string
  readonly language: Language
  readonly version: number
}

/** $1 gathering. */
const FIND: Statement = {
  name: 'gatherings_agenda',
  text: 'select items, preparation, language, version from agendas where gathering_id = $1',
}

const WRITE = `
  insert into agendas (gathering_id, items, preparation, language) values ($1, $2, $3, $4)
  on conflict on constraint pk_agendas do update
    set items = excluded.items, preparation = excluded.preparation, language = excluded.language,
      version = agendas.version + 1`

const BEGIN = `
  insert into agendas (gathering_id, items, language)
  select n.id, n.items, $2 from jsonb_to_recordset($1) as n (id uuid, items jsonb)
  on conflict on constraint pk_agendas do nothing`

const CARRY_AGENDA = `
  insert into agendas (gathering_id, items, preparation, language)
  select $2, a.items, a.preparation, a.language from agendas a where a.gathering_id = $1`

const CARRY_FILES = `
  insert into gathering_files (gathering_id, resource_id, file_name, kind, bytes, added_at, added_by)
  select $2, f.resource_id, f.file_name, f.kind, f.bytes, f.added_at, f.added_by
  from gathering_files f where f.gathering_id = $1`

type Begun = Pick<Gathering, 'id' | 'startsAt' | 'endsAt'>

@Injectable()
export class AgendaStore {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, gatheringId: string): Promise<StoredAgenda | null> {
    const rows = await this.database.read<StoredAgenda & Record<string, unknown>>(actor, FIND, [gatheringId])
    return rows[0] ?? null
  }

  async write(gatheringId: string, agenda: Omit<StoredAgenda, 'version'>): Promise<void> {
    const { items, preparation, language } = agenda
    await this.database.current.query(WRITE, [gatheringId, JSON.stringify(items), preparation, language])
  }

  /** Gives gatherings that have none the usual agenda of their length, in the language of who plans them. */
  async begin(gatherings: readonly Begun[], language: Language): Promise<void> {
    const given = gatherings.map((one) => ({ id: one.id, items: usualAgenda(lengthOf(one), language) }))
    await this.database.current.query(BEGIN, [JSON.stringify(given), language])
  }

  /** What was planned and handed out for a day goes along to the day that takes its place. */
  async carry(from: string, to: string): Promise<void> {
    for (const what of [CARRY_AGENDA, CARRY_FILES]) await this.database.current.query(what, [from, to])
  }
}
