/**
 * What is booked as paid by the grant, in whole kroner, of the period alone: null where nothing is booked, which is not the
 * same as nothing used. `grant` is the alias of a row of `grants`, `until` an expression for the last day that counts.
 */
export const usedOfGrant = (grant: string, until: string): string => `(
  select sum(e.amount)::float8 from ledger_entries e join financing_lines f on f.id = e.financing_line_id
  where e.grant_id = ${grant}.id and f.kind = 'grant'
    and e.booked_on between ${grant}.period_from and least(${grant}.period_to, ${until}))`
