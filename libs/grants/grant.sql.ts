/**
 * What is booked as paid by the grant, in whole kroner, of the period alone: null where nothing is booked, which is not the
 * same as nothing used. `grant` is the alias of a row of `grants`, `until` an expression for the last day that counts.
 */
export const usedOfGrant = (grant: string, until: string): string => `(
  select sum(e.amount)::float8 from ledger_entries e join financing_lines f on f.id = e.financing_line_id
  where e.grant_id = ${grant}.id and f.kind = 'grant'
    and e.booked_on between ${grant}.period_from and least(${grant}.period_to, ${until}))`

/** A goal as a row of `grant_goals` tells it; a value that stands for a later day than `until` is not there yet. */
export const goalJson = (goal: string, until: string): string => `json_build_object('key', ${goal}.key,
  'title', app.in_each_language(${goal}.title), 'target', ${goal}.target, 'unit', ${goal}.unit, 'measure', ${goal}.measure,
  'entered', case when ${goal}.entered_value is not null and ${goal}.entered_on <= ${until} then json_build_object(
    'value', ${goal}.entered_value, 'on', ${goal}.entered_on, 'source', ${goal}.entered_source) end)`

/** The value of own hours in the period, in whole kroner; null where none are entered. */
const effortOf = (grant: string, until: string): string => `(
  select round(sum(h.quarters) * ${grant}.hourly_rate / 4.0)::float8 from effort_hours h
  where h.grant_id = ${grant}.id and h.worked_on between ${grant}.period_from and least(${grant}.period_to, ${until}))`

/**
 * What a budget line has cost in the period, in whole kroner: what is booked on it, or the value of own hours where it is
 * filled by those. Null where nothing is recorded. Hours are summed in quarters before they are made into money, so that
 * rounding happens once.
 */
export const spentOnLine = (grant: string, line: string, until: string): string => `(
  case ${line}.filled_by when 'ledger' then (
    select sum(e.amount)::float8 from ledger_entries e where e.budget_line_id = ${line}.id
      and e.booked_on between ${grant}.period_from and least(${grant}.period_to, ${until}))
  else ${effortOf(grant, until)} end)`

/** What others read of a grant by SQL, so that a sum is defined once. */
export const grantSql = { effortOf, goalJson, spentOnLine, usedOfGrant }
