import { grantSql } from '../../grants'
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
    nb: 'Det som er ført som brukt av tilskuddet i perioden til og med rapportens siste dag, i hele kroner. Er ingenting ført, vises det som ikke ført, ikke som null.',
    nn: 'Det som er ført som brukt av tilskotet i perioden til og med den siste dagen i rapporten, i heile kroner. Er ingenting ført, blir det vist som ikkje ført, ikkje som null.',
    en: 'What is recorded as used of the grant in the period until the report’s last day, in whole kroner. Where nothing is recorded it says so, and not zero.',
  },
  unit: 'kroner',
  period: 'grant',
  ofPeople: false,
  statement: {
    name: 'funding_used',
    text: `
      select ${WHOLE}, sum(e.amount)::float8 as value, max(g.granted)::float8 as base,
        coalesce(array_agg(e.id order by e.id) filter (where e.id is not null), '{}') as counted, array[$1::uuid] as "baseCounted"
      from grants g
      left join (ledger_entries e join financing_lines f on f.id = e.financing_line_id and f.kind = 'grant')
        on e.grant_id = g.id and e.booked_on between g.period_from and least(g.period_to, $2::date)
      where g.id = $1`,
  },
}

const unused: Indicator = {
  key: 'grant.unused',
  label: { nb: 'Ubrukt av tilskuddet', nn: 'Ubrukt av tilskotet', en: 'Unused of the grant' },
  definition: {
    nb: 'Innvilget beløp minus det som er ført som brukt av tilskuddet i perioden, i hele kroner.',
    nn: 'Innvilga beløp minus det som er ført som brukt av tilskotet i perioden, i heile kroner.',
    en: 'What was granted minus what is recorded as used of the grant in the period, in whole kroner.',
  },
  unit: 'kroner',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_unused',
    text: `
      select ${WHOLE}, (g.granted - ${grantSql.usedOfGrant('g', '$2::date')})::float8 as value,
        g.granted::float8 as base, array[g.id] as counted, array[g.id] as "baseCounted"
      from grants g where g.id = $1`,
  },
}

const spending: Indicator = {
  key: 'spending',
  label: { nb: 'Brukt per post', nn: 'Brukt per post', en: 'Spent per line' },
  definition: {
    nb: 'Det som er bokført på hver budsjettpost i tilskuddsperioden til og med rapportens siste dag, i hele kroner, mot budsjettet. For egne timer er det timene ganget med timesatsen. Bilag utenfor perioden er ikke med.',
    nn: 'Det som er bokført på kvar budsjettpost i tilskotsperioden til og med den siste dagen i rapporten, i heile kroner, mot budsjettet. For eigne timar er det timane gonga med timesatsen. Bilag utanfor perioden er ikkje med.',
    en: 'What is booked on each budget line in the grant period until the report’s last day, in whole kroner, against the budget. For own hours it is the hours times the hourly rate. Entries outside the period are left out.',
  },
  unit: 'kroner',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_spending',
    text: `
      select l.key, app.in_each_language(l.title) as title, ${grantSql.spentOnLine('g', 'l', '$2::date')} as value,
        l.amount::float8 as base,
        case l.filled_by when 'ledger' then array(select e.id from ledger_entries e where e.budget_line_id = l.id
            and e.booked_on between g.period_from and least(g.period_to, $2::date) order by e.id)
          else array(select h.id from effort_hours h where h.grant_id = g.id
            and h.worked_on between g.period_from and least(g.period_to, $2::date) order by h.id) end as counted,
        array[l.id] as "baseCounted"
      from grants g join budget_lines l on l.grant_id = g.id where g.id = $1 order by l.position, l.key`,
  },
}

const received: Indicator = {
  key: 'financing.received',
  label: { nb: 'Finansiering, planlagt og mottatt', nn: 'Finansiering, planlagd og motteken', en: 'Financing, planned and received' },
  definition: {
    nb: 'Hva hver kilde skulle bidra med, og hva som er mottatt: egenandeler som er betalt til og med rapportens siste dag, verdien av egne timer, og det som er ført som mottatt fra tilskuddsgiver og andre innen den dagen.',
    nn: 'Kva kvar kjelde skulle bidra med, og kva som er motteke: eigendelar som er betalte til og med den siste dagen i rapporten, verdien av eigne timar, og det som er ført som motteke frå tilskotsgivar og andre innan den dagen.',
    en: 'What each source was to contribute, and what has been received: own contributions paid until the report’s last day, the value of own hours, and what is recorded as received from the funder and others by that day.',
  },
  unit: 'kroner',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_received',
    text: `
      select l.key, app.in_each_language(l.title) as title,
        case l.kind
          when 'own-contribution' then (select sum(p.contribution)::float8 from grant_partners p
            where p.grant_id = g.id and p.paid_on <= $2::date and p.paid_by = 'own-funds')
          when 'own-effort' then ${grantSql.effortOf('g', '$2::date')}
          else (select sum((r ->> 'amount')::bigint)::float8 from jsonb_array_elements(l.receipts) r
            where (r ->> 'on')::date <= $2::date) end as value,
        l.amount::float8 as base, array[l.id] as counted, array[l.id] as "baseCounted"
      from grants g join financing_lines l on l.grant_id = g.id where g.id = $1 order by l.position, l.key`,
  },
} // prettier-ignore

const hours: Indicator = {
  key: 'effort.hours',
  label: { nb: 'Egne timer', nn: 'Eigne timar', en: 'Own hours' },
  definition: {
    nb: 'Timer som de lokale fasilitatorene og kommunedirektørene har ført i tilskuddsperioden til og med rapportens siste dag, i hele timer rundet ned. Ingen som har ført timer, er nevnt.',
    nn: 'Timar som dei lokale fasilitatorane og kommunedirektørane har ført i tilskotsperioden til og med den siste dagen i rapporten, i heile timar runda ned. Ingen som har ført timar, er nemnd.',
    en: 'Hours that local facilitators and chief executives have entered in the grant period until the report’s last day, in whole hours rounded down. Nobody who entered hours is named.',
  },
  unit: 'hours',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_effort_hours',
    text: `
      select ${WHOLE}, floor(sum(h.quarters) / 4.0)::float8 as value, null::float8 as base,
        coalesce(array_agg(h.id order by h.id) filter (where h.id is not null), '{}') as counted,
        '{}'::uuid[] as "baseCounted"
      from grants g left join effort_hours h on h.grant_id = g.id
        and h.worked_on between g.period_from and least(g.period_to, $2::date)
      where g.id = $1`,
  },
}

const partners: Indicator = {
  key: 'partners',
  label: { nb: 'Samarbeidskommuner', nn: 'Samarbeidskommunar', en: 'Cooperating municipalities' },
  definition: {
    nb: 'Kommuner som samarbeider om tilskuddet, i rekkefølge etter kommunenummer.',
    nn: 'Kommunar som samarbeider om tilskotet, i rekkjefølgje etter kommunenummer.',
    en: 'Municipalities that cooperate on the grant, in the order of their municipality numbers.',
  },
  unit: 'municipalities',
  period: 'grant',
  ofPeople: false,
  statement: {
    name: 'funding_partners',
    also: ['names'],
    text: `
      select ${WHOLE}, count(*)::float8 as value, null::float8 as base,
        coalesce(array_agg(o.id order by o.id), '{}') as counted, '{}'::uuid[] as "baseCounted",
        json_agg(o.name order by o.municipality_number, o.id) as names
      from grant_partners p join organisations o on o.id = p.organisation_id
      where p.grant_id = $1 and $2::date is not null`,
  },
}

function lines(name: string, table: string): Indicator['statement'] {
  return {
    name,
    text: `
      select key, app.in_each_language(title) as title, amount::float8 as value, null::float8 as base,
        array[id] as counted, '{}'::uuid[] as "baseCounted"
      from ${table} where grant_id = $1 and $2::date is not null order by position, key`,
  }
}

/** What it costs, and who pays. */
export const money = { budget, financing, used, unused, spending, received, hours, partners }
