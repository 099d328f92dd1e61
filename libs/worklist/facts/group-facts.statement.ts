import { instant } from '../../gatherings'
import { answersWaiting } from '../../learning'
import type { Statement } from '../../platform/database'
import type { Named } from '../../platform/http'

/** A gathering of a group: its batch's own, or one where it has a sheet. */
export interface GatheringFacts {
  readonly id: string
  /** Null for a session of the group's own. */
  readonly module: number | null
  readonly title: string
  readonly state: 'draft' | 'called' | 'held' | 'locked'
  /** The day in Oslo, and the time on the wall there. */
  readonly on: string
  readonly at: string
  readonly ended: boolean
  readonly place: string
  readonly link: string
  readonly mode: 'physical' | 'digital' | 'hybrid'
  readonly marked: boolean
  /** Whether anything stands on its agenda. */
  readonly agenda: boolean
  /** Whether the group was sent a summary; known to those who carry the group. */
  readonly summarised: boolean
}

/** An answer of the group that is begun, or about which something was said. */
export interface AnswerFacts {
  readonly activityId: string
  readonly title: string
  readonly module: number
  readonly state: string
  /** How many agreements a delivery needs, how many of the present text there are, and whose are missing. */
  readonly needed: number
  readonly agreed: number
  readonly silent: readonly Named[]
  /** Since when it waits for an instructor, or the group for itself; null when it does not. */
  readonly waitsForInstructor: string | null
  readonly waitsForGroup: string | null
}

export interface HolderFacts extends Named {
  readonly role: 'chief-executive' | 'facilitator'
  /** Last day of a stand-in. */
  readonly untilOn: string | null
  /** The day on which the role began, and who handed it over then. */
  readonly sinceOn: string
  readonly after: string | null
}

/** A nudge of the last three days, or one on its way. */
export interface NudgeFacts {
  readonly press: string
  readonly person: Named
  readonly subject: string
  readonly about: string
  /** Whether it can still be taken back, and until when. */
  readonly pending: boolean
  readonly until: string
  /** When it went or goes, as the day and the time in Oslo. */
  readonly on: string
  readonly at: string
}

/** What the worklist asks about one group, beside its progress. */
export interface GroupFacts {
  readonly id: string
  readonly gatherings: readonly GatheringFacts[]
  readonly answers: readonly AnswerFacts[]
  readonly holders: readonly HolderFacts[]
  /** People of the group whose mail is refused. */
  readonly unreachable: readonly Named[]
  readonly nudges: readonly NudgeFacts[]
  /** Modules that the chief executive has opened with a sentence. */
  readonly opened: readonly number[]
}

const DAY = (column: string): string => `(${column} at time zone 'Europe/Oslo')::date`

/** Those of the last two weeks and the next six, and whatever is still unmarked. */
const GATHERINGS = `(
  select coalesce(json_agg(json_build_object('id', ga.id, 'module', m.number, 'title', app.text(m.title, $1), 'state', ga.state,
      'on', ${DAY('ga.starts_at')}, 'at', to_char(ga.starts_at at time zone 'Europe/Oslo', 'HH24.MI'),
      'ended', ga.ends_at <= $3::timestamptz, 'place', ga.place, 'link', ga.link, 'mode', ga.mode,
      'agenda', exists (select from agendas w where w.gathering_id = ga.id and w.items <> '[]'),
      'marked', s.marked_at is not null, 'summarised', exists (
        select from summary_sendings x where x.gathering_id = ga.id and x.group_id = g.id)) order by ga.starts_at, ga.id), '[]')
  from gatherings ga
  join modules m on m.id = ga.module_id and m.programme_version_id = c.programme_version_id
  left join attendance_sheets s on s.gathering_id = ga.id and s.group_id = g.id
  where ga.cohort_id = g.cohort_id and ga.state in ('draft', 'called', 'held', 'locked')
    and (s.gathering_id is not null or ga.batch_id = g.batch_id and ga.ends_at > $3)
    and (ga.starts_at between $3::timestamptz - interval '14 days' and $3::timestamptz + interval '45 days'
      or ga.state <> 'draft' and ga.ends_at < $3 and s.gathering_id is not null and s.marked_at is null))`

const ANSWERS = `(
  select coalesce(json_agg(json_build_object('activityId', a.id, 'title', app.text(a.title, $1), 'module', m.number,
      'state', s.state, 'needed', a.min_agreements, 'agreed', given.agreed, 'silent', given.silent,
      'waitsForInstructor', case when ${answersWaiting.forInstructor} then
        ${DAY('greatest(s.delivered_at, s.redelivered_at, spoken.replied)')} end,
      'waitsForGroup', case when ${answersWaiting.forGroup('$3')} then ${DAY('spoken.instructed')} end)
    order by m.number, a.position), '[]')
  from submissions s
  join activities a on a.id = s.activity_id and a.programme_version_id = c.programme_version_id
  join modules m on m.id = a.module_id and m.programme_version_id = a.programme_version_id
  left join lateral (${answersWaiting.spoken}) spoken on true
  left join lateral (${answersWaiting.agreements}) given on true
  where s.group_id = g.id and s.text <> '')`

const HOLDERS = `(
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', r.role, 'untilOn', r.until_on,
      'sinceOn', ${DAY('r.from_at')}, 'after', (
        select q.name from change_log l join role_assignments b on b.id = l.subject_id join people q on q.id = b.person_id
        where l.group_id = r.group_id and l.action = 'role.handed-over' and l.detail ->> 'successor' = r.id::text limit 1))
    order by p.name collate app.norwegian), '[]')
  from role_assignments r join people p on p.id = r.person_id
  where r.group_id = g.id and r.role in ('chief-executive', 'facilitator') and r.to_at is null
    and (r.until_on is null or r.until_on >= $2::date))`

const UNREACHABLE = `(
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name collate app.norwegian), '[]')
  from people p where p.mail_state <> 'ok' and p.anonymised_at is null and (
    exists (select from enrolments e where e.person_id = p.id and e.group_id = g.id and e.to_on is null)
    or exists (select from role_assignments r where r.person_id = p.id and r.group_id = g.id and r.to_at is null)))`

const NUDGES = `(
  select coalesce(json_agg(json_build_object('press', n.press, 'person', json_build_object('id', p.id, 'name', p.name),
      'subject', n.subject, 'about', n.about, 'pending', n.send_at > $3::timestamptz, 'until', ${instant('n.send_at')},
      'on', ${DAY('n.send_at')}, 'at', to_char(n.send_at at time zone 'Europe/Oslo', 'HH24.MI'))
    order by n.pressed_at desc, p.name collate app.norwegian), '[]')
  from nudges n join people p on p.id = n.person_id
  where n.group_id = g.id and n.undone_at is null and (n.quiet_until > $3 or n.send_at > $3))`

/** $1 language, $2 day, $3 now, $4 groups. Everything beside progress in one statement for any number of groups. */
export const GROUP_FACTS: Statement = {
  name: 'worklist_group_facts',
  text: `
    select g.id, ${GATHERINGS} as gatherings, ${ANSWERS} as answers, ${HOLDERS} as holders, ${UNREACHABLE} as unreachable,
      ${NUDGES} as nudges,
      (select coalesce(json_agg(m.number order by m.number), '[]') from module_openings mo
        join modules m on m.id = mo.module_id and m.programme_version_id = c.programme_version_id
        where mo.group_id = g.id) as opened
    from leader_groups g join cohorts c on c.id = g.cohort_id
    where g.id = any ($4::uuid[])`,
}
