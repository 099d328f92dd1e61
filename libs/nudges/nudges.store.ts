import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { Language } from '../platform/i18n'
import type { NudgeAbout } from './matters/nudge-subjects'

/** What decides whether somebody gets a nudge. */
export interface RecipientRow {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly mailState: 'ok' | 'refused' | 'bounced'
  readonly stopped: boolean
  /** When the last one about the same thing was sent, while it still keeps them in peace. */
  readonly nudgedAt: Date | null
}

/** $1 people, $2 group, $3 subject, $4 about, $5 now. */
const RECIPIENTS: Statement = {
  name: 'nudges_recipients',
  text: `
    select p.id, p.name, p.language, p.mail_state as "mailState", n.pressed_at as "nudgedAt",
      exists (select from mail_stops s where s.person_id = p.id and s.kind = 'nudge') as stopped
    from people p
    left join nudges n on n.person_id = p.id and n.group_id = $2 and n.subject = $3 and n.about = $4
      and n.undone_at is null and n.quiet_until > $5 and n.pressed_at <= $5
    where p.id = any ($1::uuid[]) and p.anonymised_at is null
    order by p.name collate app.norwegian, p.id`,
}

export interface NewNudgeRow extends NudgeAbout {
  readonly press: string
  readonly people: readonly string[]
  readonly line: string
  readonly sentBy: string
  readonly pressedAt: Date
  readonly sendAt: Date
  readonly quietUntil: Date
}

/** In one order of people, so that two who press at once wait for each other and do not lock each other out. */
const ADD: Statement = {
  name: 'nudges_add',
  text: `
    insert into nudges (press, group_id, person_id, subject, about, line, sent_by, pressed_at, send_at, quiet_until)
    select $1, $2, x.person_id, $3, $4, $5, $6, $7, $8, $9 from unnest($10::uuid[]) as x(person_id) order by x.person_id
    on conflict on constraint ex_nudges_person_id_quiet_until do nothing
    returning id, person_id as "personId"`,
}

/** $1 press, $2 now. */
const UNDO: Statement = {
  name: 'nudges_undo',
  text: `update nudges set undone_at = $2 where press = $1 and undone_at is null and send_at > $2 returning id`,
}

const PRESSED: Statement = {
  name: 'nudges_pressed',
  text: `select bool_and(undone_at is not null) as undone from nudges where press = $1 having count(*) > 0`,
}

/** What the last look asks of one nudge: under lock, so that one who takes it back at that moment is waited for. */
export interface LookedAt extends NudgeAbout {
  readonly personId: string
  readonly undone: boolean
}

const LOOK: Statement = {
  name: 'nudges_look',
  text: `
    select group_id as "group", subject, about, person_id as "personId", undone_at is not null as undone
    from nudges where id = $1 for update`,
}

@Injectable()
export class NudgesStore {
  constructor(private readonly database: Database) {}

  recipients(
    actor: Actor,
    { group, subject, about }: NudgeAbout,
    people: readonly string[],
    now: Date,
  ): Promise<RecipientRow[]> {
    return this.database.read<RecipientRow>(actor, RECIPIENTS, [people, group, subject, about, now])
  }

  async senderName(personId: string): Promise<string> {
    const [row] = await this.database.current.query<{ name: string }[]>(
      'select name from people where id = $1',
      [personId],
    )
    return row?.name ?? ''
  }

  /** Writes those that nothing forbids, and says which. */
  add(row: NewNudgeRow): Promise<{ id: string; personId: string }[]> {
    const { press, group, subject, about, line, sentBy, pressedAt, sendAt, quietUntil, people } = row
    const when = [pressedAt, sendAt, quietUntil]
    return this.database.run(ADD, [press, group, subject, about, line, sentBy, ...when, people])
  }

  /** Whether anything was still to be taken back. */
  async undo(press: string, now: Date): Promise<boolean> {
    return (await this.database.run<{ id: string }>(UNDO, [press, now])).length > 0
  }

  /** Null when the actor sees no such press; else whether all of it was taken back before. */
  async pressed(press: string): Promise<{ undone: boolean } | null> {
    return (await this.database.run<{ undone: boolean }>(PRESSED, [press]))[0] ?? null
  }

  async look(id: string): Promise<LookedAt | null> {
    return (await this.database.run<LookedAt & object>(LOOK, [id]))[0] ?? null
  }
}
