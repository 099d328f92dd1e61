import type { Indicator } from './indicator'
import { WHOLE } from './taking-part.sql'

const budget: Indicator = {
  key: 'budget',
  label: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  definition: {
    nb: 'Budsjettet som tilskuddet er gitt på grunnlag av, i hele kroner, post for post.',
    nn: 'Budsjettet som tilskotet er gitt på grunnlag av, i heile kroner, post for post.',
    en: 'The budget on which the grant was given, in whole kroner, line by line.',
  },
  unit: 'kroner',
  period: 'grant',
  ofPeople: false,
  statement: lines('funding_budget', 'budget_lines'),
}

const financing: Indicator = {
  key: 'financing',
  label: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  definition: {
    nb: 'Hvordan budsjettet er finansiert: tilskuddet, kommunenes egenandeler og verdien av egne timer. Summen skal være lik budsjettet.',
    nn: 'Korleis budsjettet er finansiert: tilskotet, eigendelane til kommunane og verdien av eigne timar. Summen skal vere lik budsjettet.',
    en: 'How the budget is financed: the grant, the municipalities’ own contributions and the value of their own hours. The sum must equal the budget.',
  },
  unit: 'kroner',
  period: 'grant',
  ofPeople: false,
  statement: lines('funding_financing', 'financing_lines'),
}

const used: Indicator = {
  key: 'grant.used',
  label: { nb: 'Brukt av tilskuddet', nn: 'Brukt av tilskotet', en: 'Used of the grant' },
  definition: {
    nb: 'Det som er ført som brukt av tilskuddet, i hele kroner. Er ingenting ført, vises det som ikke ført, ikke som null.',
    nn: 'Det som er ført som brukt av tilskotet, i heile kroner. Er ingenting ført, blir det vist som ikkje ført, ikkje som null.',
    en: 'What is recorded as used of the grant, in whole kroner. Where nothing is recorded it says so, and not zero.',
  },
  unit: 'kroner',
  period: 'grant',
  ofPeople: false,
  statement: {
    name: 'funding_used',
    text: `
      select ${WHOLE}, sum(e.amount)::float8 as value, max(g.granted)::float8 as base,
        coalesce(array_agg(e.id) filter (where e.id is not null), '{}') as counted, array[$1::uuid] as "baseCounted"
      from grants g
      left join (ledger_entries e join financing_lines f on f.id = e.financing_line_id and f.kind = 'grant')
        on e.grant_id = g.id and e.booked_on between g.period_from and least(g.period_to, $2::date)
      where g.id = $1`,
  },
}

function lines(name: string, table: string): Indicator['statement'] {
  return {
    name,
    text: `
      select key, title, amount::float8 as value, null::float8 as base, array[id] as counted,
        '{}'::uuid[] as "baseCounted"
      from ${table} where grant_id = $1 and $2::date is not null order by position, key`,
  }
}

/** What it costs, and who pays. */
export const money = { budget, financing, used }
