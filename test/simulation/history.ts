import type { TestApi } from '../../libs/testing/api'
import type { ExpectedMail } from './expecting/expectation'

/** A mail as the product has it. */
export interface MadeMail extends ExpectedMail {
  readonly id: string
  readonly messageId: string
  readonly email: string
  readonly state: string
}

/** Everything that came about, from the database and from the one who took the mails. */
export interface History {
  readonly mails: readonly MadeMail[]
  readonly withheld: readonly string[]
  /** How often each mail was taken, by its Message-ID. */
  readonly taken: ReadonlyMap<string, number>
  /** The mails that were being sent when somebody was killed. */
  readonly inFlight: ReadonlySet<string>
}

const PART = `c.rule_key || ' ' || c.window_on || ' ' || c.person_id || ' ' || c.group_id || ' ' || c.subject_id`

/** @param names what the story calls a group and a module, by their ids */
export async function readMails(
  { owner }: TestApi,
  names: ReadonlyMap<string, string>,
): Promise<Pick<History, 'mails' | 'withheld'>> {
  const told = (part: string): string =>
    part
      .split(' ')
      .map((word) => names.get(word) ?? word)
      .join(' ')
  const mails = await owner<MadeMail>(`
    select m.id, m.person_id as person, p.email, m.message_id as "messageId", m.state, m.claimed_on::text as day,
      array_agg(${PART}) as parts
    from mails m join people p on p.id = m.person_id
    join reminder_claims c on c.mail_id = m.id and c.withheld is null
    group by m.id, p.email order by m.claimed_on, m.id`)
  const withheld = await owner<{ part: string }>(
    `select ${PART} as part from reminder_claims c where c.withheld is not null`,
  )
  return {
    mails: mails.map((mail) => ({ ...mail, parts: mail.parts.map(told).sort() })),
    withheld: withheld.map(({ part }) => told(part)),
  }
}
