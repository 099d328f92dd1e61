import type { Queries } from '../../platform/database'

/** Voucher, line, day, budget line, who pays, whole kroner, what for. */
type Entry = readonly [number, number, string, string, 'grant' | 'own-contribution', number, string]

/** Four modules, each with its preparation and four days of instructors, and its rooms and meals. */
const MODULES: readonly (readonly [day: string, source: Entry[4], rooms: number])[] = [
  ['2023-08-31', 'grant', 98_000],
  ['2023-11-17', 'grant', 95_500],
  ['2024-02-09', 'own-contribution', 92_000],
  ['2024-04-26', 'own-contribution', 90_000],
]

const GATHERINGS: readonly Entry[] = MODULES.flatMap(([day, source, rooms], at): Entry[] => [
  [41_001 + at * 10, 1, day, 'instructors', source, 60_875, `Forberedelse, modul ${at + 1}`],
  [41_001 + at * 10, 2, day, 'instructors', source, 250_000, `Kursholdere, modul ${at + 1}, fire dager`],
  [41_002 + at * 10, 1, day, 'gatherings', source, rooms, `Lokaler og servering, modul ${at + 1}`],
])

/** 1 150 000 of the grant and all of the own contributions: 50 000 is left. */
const ENTRIES: readonly Entry[] = [
  ...GATHERINGS,
  [41_050, 1, '2024-05-03', 'gatherings', 'own-contribution', -3_750, 'Kreditnota, servering modul 4'],
  [41_060, 1, '2023-09-01', 'learning-portal', 'grant', 125_000, 'Læringsportal, første år'],
  [41_061, 1, '2024-08-30', 'learning-portal', 'own-contribution', 125_000, 'Læringsportal, andre år'],
  [41_070, 1, '2023-12-31', 'project-management', 'grant', 125_000, 'Prosjektledelse, høsten 2023'],
  [41_071, 1, '2024-06-30', 'project-management', 'own-contribution', 150_000, 'Prosjektledelse, våren 2024'],
  [
    41_072,
    1,
    '2024-12-31',
    'project-management',
    'own-contribution',
    150_000,
    'Prosjektledelse, høsten 2024',
  ],
  [41_073, 1, '2025-03-31', 'project-management', 'own-contribution', 75_000, 'Prosjektledelse, våren 2025'],
  [41_080, 1, '2024-05-10', 'evaluation', 'grant', 40_000, 'Evaluering, første del'],
  [41_081, 1, '2025-02-14', 'evaluation', 'grant', 44_750, 'Evaluering, siste del'],
  [41_090, 1, '2024-11-15', 'dissemination', 'own-contribution', 60_000, 'Erfaringshefte og nettsider'],
  [41_091, 1, '2025-03-12', 'dissemination', 'own-contribution', 40_000, 'Avsluttende nettverkssamling'],
]

const ADD_ENTRIES = `
  insert into ledger_entries (grant_id, voucher, line, booked_on, budget_line_id, financing_line_id, amount, text, noted_at)
  select $1, e ->> 0, (e ->> 1)::int, (e ->> 2)::date, b.id, f.id, (e ->> 5)::bigint, e ->> 6, (e ->> 2)::timestamptz
  from jsonb_array_elements($2::jsonb) e
  join budget_lines b on b.grant_id = $1 and b.key = e ->> 3
  join financing_lines f on f.grant_id = $1 and f.key = e ->> 4`

/** Every municipality with a group of the cohort, each with 50 000, asked for in September and paid by December. */
const ADD_PARTNERS = `
  insert into grant_partners (grant_id, organisation_id, contribution, asked_on, paid_on, paid_by)
  select $1, o.id, 50000, '2023-09-01', date '2023-10-02' + (row_number() over (order by o.municipality_number))::int * 2,
    'own-funds'
  from organisations o where o.id in (select organisation_id from leader_groups where cohort_id = $2)`

/**
 * 1 600 hours at 500 kroner: 6 400 quarters, shared by the groups as evenly as quarters allow, before and after each
 * gathering. The last of them come after the part report's day.
 */
const ADD_HOURS = `
  insert into effort_hours (grant_id, group_id, worked_on, quarters, purpose, module, noted_at)
  select $1, g.id, w.day::date, case w.n when 8 then g.quarters - 7 * 28 else 28 end, w.purpose, w.module,
    (w.day || 'T15:00:00Z')::timestamptz
  from (
    select l.id, 6400 / count(*) over () + (row_number() over (order by o.municipality_number) <= 6400 % count(*) over ())::int
      as quarters
    from leader_groups l join organisations o on o.id = l.organisation_id where l.cohort_id = $2) g
  cross join (values
    (1, '2023-08-14', 1, 'Forarbeid med gruppa'), (2, '2023-09-05', 1, 'Etterarbeid og gruppeoppgave'),
    (3, '2023-10-30', 2, 'Forarbeid med gruppa'), (4, '2023-11-20', 2, 'Etterarbeid og gruppeoppgave'),
    (5, '2024-01-22', 3, 'Forarbeid med gruppa'), (6, '2024-02-13', 3, 'Etterarbeid og gruppeoppgave'),
    (7, '2024-04-08', 4, 'Forarbeid med gruppa'), (8, '2024-06-10', 4, 'Oppsummering og veien videre')
  ) as w (n, day, module, purpose)`

/** Books what the demo's grant was spent on, what municipalities paid, and the hours they put in. */
export async function addGrantMoney(tx: Queries, grantId: string, cohortId: string): Promise<void> {
  await tx.query(ADD_ENTRIES, [grantId, JSON.stringify(ENTRIES)])
  await tx.query(ADD_PARTNERS, [grantId, cohortId])
  await tx.query(ADD_HOURS, [grantId, cohortId])
}
