import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'

/** What a letter needs to know when it is written. */
export interface LetterFacts {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly reachable: boolean
  readonly group: string
  /** Whether the person takes part in the group, or holds the role that the letter is about. */
  readonly takesPart: boolean
  readonly holds: boolean
  /** Who holds the role now, by name. */
  readonly holders: string
  /** Last day of a stand-in. */
  readonly untilOn: string | null
}

/** $1 person, $2 group, $3 role or empty. */
const FACTS: Statement = {
  name: 'members_letter_facts',
  text: `
    select p.name, p.email, p.language, p.mail_state = 'ok' and p.anonymised_at is null as reachable, g.name as group,
      exists (select from enrolments e where e.person_id = p.id and e.group_id = g.id and e.to_on is null) as "takesPart",
      exists (select from role_assignments r
        where r.person_id = p.id and r.group_id = g.id and r.role = $3 and r.to_at is null) as holds,
      (select max(r.until_on)::text from role_assignments r
        where r.person_id = p.id and r.group_id = g.id and r.role = $3 and r.to_at is null) as "untilOn",
      coalesce((select string_agg(h.name, ', ' order by h.name collate app.norwegian)
        from role_assignments r join people h on h.id = r.person_id
        where r.group_id = g.id and r.role = $3 and r.to_at is null and r.until_on is null), '') as holders
    from people p cross join leader_groups g where p.id = $1 and g.id = $2`,
}

@Injectable()
export class MemberLettersStore {
  constructor(private readonly database: Database) {}

  async facts(personId: string, groupId: string, role: string): Promise<LetterFacts | null> {
    return (await this.database.run<LetterFacts & object>(FACTS, [personId, groupId, role]))[0] ?? null
  }
}
