import type { Unit } from '../indicators/indicator'

/** How rows of one kind are told: `raw`, kind, what it is, category, module, day. $5 language. */
const TOLD = {
  organisation: `
    select a.raw, 'organisation' as kind, o.name as what, null::text as category, null::int as module, null::date as on_day
    from asked a join organisations o on o.id = a.id`,
  group: `
    select a.raw, 'group', l.name, null, null, null from asked a join leader_groups l on l.id = a.id`,
  person: `
    select a.raw, 'person', l.name, e.category, a.module, null
    from asked a join enrolments e on e.id = a.id join leader_groups l on l.id = e.group_id`,
  gathering: `
    select a.raw, 'gathering', coalesce(ga.title, ''), null, m.number, (ga.starts_at at time zone 'Europe/Oslo')::date
    from asked a join gatherings ga on ga.id = a.id
    left join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id`,
} as const

/** What stands behind amounts and hours. */
const OTHERS = [
  `
    select a.raw, 'line', app.text(l.title, $5), null, null, null from asked a join budget_lines l on l.id = a.id`,
  `
    select a.raw, 'line', app.text(l.title, $5), null, null, null from asked a join financing_lines l on l.id = a.id`,
  `
    select a.raw, 'line', g.name, null, null, null from asked a join grants g on g.id = a.id`,
  `
    select a.raw, 'line', app.text(b.title, $5) || ', ' || l.voucher, null, null, l.booked_on
    from asked a join ledger_entries l on l.id = a.id join budget_lines b on b.id = l.budget_line_id`,
  `
    select a.raw, 'group', l.name, null, h.module, h.worked_on
    from asked a join effort_hours h on h.id = a.id join leader_groups l on l.id = h.group_id`,
]

const KINDS: Partial<Record<Unit, keyof typeof TOLD>> = {
  municipalities: 'organisation',
  'county-authorities': 'organisation',
  groups: 'group',
  people: 'person',
  places: 'person',
  gatherings: 'gathering',
}

/** What kind the rows of a figure are; `any` where they may be of several. */
export function kindOf(unit: Unit): string {
  return KINDS[unit] ?? 'any'
}

/**
 * The rows of `asked` as they are told. Most figures count rows of one kind, and are looked for nowhere else: a million
 * ids are a million look-ups in each table.
 */
export function rowsTold(unit: Unit): string {
  const kind = KINDS[unit]
  return kind ? TOLD[kind] : [...Object.values(TOLD), ...OTHERS].join(' union all ')
}
