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
