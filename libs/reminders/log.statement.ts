import type { Statement } from '../platform/database'
import { instant } from '../gatherings'
import type { Outcome, ReminderState, SubjectKind } from './reminder-words'

/** One claimed reminder and what became of it. */
export interface LoggedRow {
  readonly id: string
  readonly person: { readonly id: string; readonly name: string }
  readonly group: { readonly id: string; readonly name: string } | null
  readonly rule: { readonly key: string; readonly title: string }
  readonly subject: {
    readonly kind: SubjectKind
    readonly id: string
    readonly title: string
    readonly date: string
  }
  readonly state: ReminderState
  readonly plannedFor: string
  readonly sentAt: string | null
  readonly messageId: string | null
  readonly mailId: string | null
  readonly outcome: Outcome | ''
}

/**
 * $1 language · $2 groups asked for, or null for all · $3, $4 where the page begins · $5 how many. Latest first.
 */
export const LOG: Statement = {
  name: 'reminders_log',
  text: `
    select cl.id,
      json_build_object('id', p.id, 'name', p.name) as person,
      case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end as "group",
      json_build_object('key', cl.rule_key, 'title', app.text(r.title, $1)) as rule,
      json_build_object('kind', cl.subject_kind, 'id', cl.subject_id, 'title', coalesce(app.text(coalesce(m.title, d.title), $1), nullif(ga.title, ''), app.text(r.title, $1)),
        'date', cl.subject_on) as subject,
      case when cl.withheld is not null then 'withheld' else coalesce(ma.state, 'claimed') end as state,
      ${instant('cl.planned_for')} as "plannedFor",
      ${instant('ma.sent_at')} as "sentAt",
      ma.message_id as "messageId",
      ma.id as "mailId",
      coalesce(cl.withheld, ma.why, '') as outcome
    from reminder_claims cl
    join people p on p.id = cl.person_id
    left join leader_groups g on g.id = cl.group_id
    join reminder_rules r on r.id = cl.rule_id
    left join cohorts c on c.id = g.cohort_id
    left join deadlines d on d.id = cl.subject_id
    left join gatherings ga on ga.id = cl.subject_id
    left join modules m on m.programme_version_id = c.programme_version_id and m.id = cl.module_id
    left join mails ma on ma.id = cl.mail_id and cl.withheld is null
    where ($2::uuid[] is null or cl.group_id = any ($2))
      and ($3::timestamptz is null or (cl.planned_for, cl.id) < ($3, $4::uuid))
    order by cl.planned_for desc, cl.id desc
    limit $5`,
}
