import type { Queries } from '../../platform/database'
import type { Localised } from '../../platform/i18n'
import { keepDeadlines } from '../../reminders'
import type { ReportKind } from '../grant-words'

/** $1 grant. What is owed is handed in; a report that came back is owed again. */
const OWED = `
  select k.kind, g.name, case k.kind when 'part' then g.part_report_due_on else g.final_report_due_on end::text as "dueOn",
    (select min(p.taken_at) from reports r join report_steps p on p.report_id = r.id and p.stage = 'submitted'
      where r.grant_id = g.id and r.kind = k.kind and r.stage in ('submitted', 'accepted')) as "doneAt"
  from grants g cross join (values ('part'), ('final')) as k (kind) where g.id = $1 and g.state <> 'applied'`

const TITLES: Readonly<Record<ReportKind, Localised>> = {
  part: {
    nb: 'Delrapporten for «{name}»',
    nn: 'Delrapporten for «{name}»',
    en: 'The part report of “{name}”',
  },
  final: {
    nb: 'Sluttrapporten for «{name}»',
    nn: 'Sluttrapporten for «{name}»',
    en: 'The final report of “{name}”',
  },
}

/** Tells reminders what a grant owes its funder and by when, in the transaction that changes either. */
export async function tellReportDeadlines(tx: Queries, grantId: string): Promise<void> {
  const owed = await tx.query<{ kind: ReportKind; name: string; dueOn: string; doneAt: Date | null }[]>(
    OWED,
    [grantId],
  )
  await keepDeadlines(
    tx,
    owed.map(({ kind, name, dueOn, doneAt }) => ({
      subjectKind: 'grant',
      subjectId: grantId,
      key: `${kind}-report`,
      dueOn,
      audience: 'administrator',
      groupId: null,
      title: named(TITLES[kind], name),
      path: `/tilskudd/${grantId}`,
      doneAt: doneAt && doneAt.toISOString(),
    })),
  )
}

function named({ nb, nn, en }: Localised, name: string): Localised {
  const filled = (text: string): string => text.replace('{name}', () => name)
  return { nb: filled(nb), nn: filled(nn), en: filled(en) }
}
