import type { Statement } from '../../platform/database'
import { confidentialKinds, type MailKind } from '../mail-kinds'
import type { MailOutcome, MailState } from '../mail-words'
import { STOP_PLACE } from '../posting/mail-writer'

/** What the log shows in place of the address that only the person themselves may use. */
const OWN_LINK = JSON.stringify({ nb: '(personlig lenke)', nn: '(personleg lenkje)', en: '(personal link)' })

export interface LoggedMail {
  readonly id: string
  readonly kind: MailKind
  readonly person: { readonly id: string; readonly name: string }
  readonly groups: { readonly id: string; readonly name: string }[]
  readonly subject: string | null
  readonly because: string
  readonly state: MailState
  readonly outcome: MailOutcome | ''
  readonly said: string
  readonly urgent: boolean
  readonly calendar: boolean
  readonly plannedFor: string
  readonly sentAt: string | null
  readonly sortsAt: string
}

export interface WholeMail extends LoggedMail {
  readonly text: string | null
  readonly html: string | null
}

/**
 * A mail that speaks of others too is listed for who follows one of its groups, and shown to who follows all of them. What
 * a group said in confidence is shown to those who carry it; of administrators, to nobody else.
 */
const SHOWN = `(($2::uuid[] is null or m.group_ids <@ $2 and m.group_ids <> '{}')
  and (m.kind <> all ('{${confidentialKinds.join(',')}}') or m.group_ids <@ (select app.facilitates())::uuid[]))`

const COLUMNS = `
  m.id, m.kind, json_build_object('id', p.id, 'name', p.name) as person,
  coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name collate app.norwegian)
    from leader_groups g where g.id = any (m.group_ids)), '[]'::json) as groups,
  case when ${SHOWN} then m.subject end as subject, app.text(m.because, $1) as because, m.state, m.why as outcome, m.said, m.urgent,
  m.calendar_method is not null as calendar, ${instant('m.send_at')} as "plannedFor", ${instant('m.sent_at')} as "sentAt",
  ${instant('m.claimed_at')} as "sortsAt"`

const FOLLOWED = `($2::uuid[] is null or m.group_ids && $2)`

/**
 * $1 language · $2 groups that the reader follows, or null for all · $3 group · $4 person · $5 kind · $6 states · $7 pattern
 * of the subject, each of them null for any · $8, $9 where the page begins · $10 how many. Latest first.
 */
export const MAIL_LOG: Statement = {
  name: 'mails_log',
  text: `
    select ${COLUMNS}
    from mails m join people p on p.id = m.person_id
    where ${FOLLOWED} and ($3::uuid is null or m.group_ids @> array[$3::uuid]) and ($4::uuid is null or m.person_id = $4)
      and ($5::text is null or m.kind = $5) and ($6::text[] is null or m.state = any ($6))
      and ($7::text is null or ${SHOWN} and m.subject ilike $7)
      and ($8::timestamptz is null or (m.claimed_at, m.id) < ($8, $9::uuid))
    order by m.claimed_at desc, m.id desc
    limit $10`,
}

/** $1 language · $2 groups that the reader follows, or null for all · $3 mail. */
export const ONE_MAIL: Statement = {
  name: 'mails_one',
  text: `
    select ${COLUMNS}, ${hidden('m.text')} as text, ${hidden('m.html')} as html
    from mails m join people p on p.id = m.person_id
    where ${FOLLOWED} and m.id = $3`,
}

function hidden(column: string): string {
  return `case when ${SHOWN} then replace(${column}, '${STOP_PLACE}', app.text('${OWN_LINK}', $1)) end`
}

/** RFC 3339 in UTC, to the microsecond: pages begin where the last one ended. */
function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}
