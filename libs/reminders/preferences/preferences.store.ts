import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'

export interface PreferencesRow {
  readonly hour: number
  readonly weekday: number | null
  readonly version: number
  /** Kinds that are stopped, sorted. */
  readonly off: readonly string[]
}

/** $1 person. */
const OF_PERSON: Statement = {
  name: 'reminders_preferences',
  text: `
    select coalesce(mp.hour, 8) as hour, mp.weekday, coalesce(mp.version, 0) as version,
      array(select st.kind from mail_stops st where st.person_id = p.id order by st.kind) as off
    from people p left join mail_preferences mp on mp.person_id = p.id where p.id = $1`,
}

/** $1 person, $2 hour, $3 weekday. */
const KEEP: Statement = {
  name: 'reminders_keep_preferences',
  text: `
    insert into mail_preferences (person_id, hour, weekday) values ($1, $2, $3)
    on conflict on constraint pk_mail_preferences do update
    set hour = excluded.hour, weekday = excluded.weekday, version = mail_preferences.version + 1`,
}

const LOCK: Statement = {
  name: 'reminders_lock_preferences',
  text: `select id from people where id = $1 for update`,
}

/** $1 person, $2 kinds that are on. */
const START: Statement = {
  name: 'reminders_start_kinds',
  text: `delete from mail_stops where person_id = $1 and kind = any ($2::text[])`,
}

/** $1 person, $2 kinds that are off, $3 now. */
const STOP: Statement = {
  name: 'reminders_stop_kinds',
  text: `insert into mail_stops (person_id, kind, at) select $1, unnest($2::text[]), $3 on conflict do nothing`,
}

/** When somebody wants their mail, and which kinds they have stopped. */
@Injectable()
export class PreferencesStore {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, personId: string): Promise<PreferencesRow | null> {
    return (await this.database.read<PreferencesRow & object>(actor, OF_PERSON, [personId]))[0] ?? null
  }

  /** Two devices that change at once take turns. */
  async lock(personId: string): Promise<void> {
    await this.database.run(LOCK, [personId])
  }

  async keep(personId: string, hour: number, weekday: number | null): Promise<void> {
    await this.database.run(KEEP, [personId, hour, weekday])
  }

  async switchKinds(
    personId: string,
    { on, off, at }: { on: readonly string[]; off: readonly string[]; at: Date },
  ): Promise<void> {
    await this.database.run(START, [personId, on])
    await this.database.run(STOP, [personId, off, at])
  }
}
