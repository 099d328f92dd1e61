import type { Indicator } from './indicator'
import { ids, TAKING_PART, WHOLE } from './taking-part.sql'

const municipalities: Indicator = {
  key: 'municipalities.taking-part',
  label: { nb: 'Kommuner som deltar', nn: 'Kommunar som deltek', en: 'Municipalities taking part' },
  definition: {
    nb: 'Kommuner med minst én ledergruppe i kullene som tilskuddet gjelder. Grupper som bare er invitert, eller som har trukket seg, er ikke med.',
    nn: 'Kommunar med minst éi leiargruppe i kulla som tilskotet gjeld. Grupper som berre er inviterte, eller som har trekt seg, er ikkje med.',
    en: 'Municipalities with at least one leader group in the cohorts of the grant. Groups that were only invited, or have withdrawn, are not counted.',
  },
  unit: 'municipalities',
  period: 'on-day',
  ofPeople: false,
  statement: organisations('funding_municipalities', 'municipality'),
}

const countyAuthorities: Indicator = {
  key: 'county-authorities.taking-part',
  label: {
    nb: 'Fylkeskommuner som deltar',
    nn: 'Fylkeskommunar som deltek',
    en: 'County authorities taking part',
  },
  definition: {
    nb: 'Fylkeskommuner med minst én ledergruppe i kullene som tilskuddet gjelder.',
    nn: 'Fylkeskommunar med minst éi leiargruppe i kulla som tilskotet gjeld.',
    en: 'County authorities with at least one leader group in the cohorts of the grant.',
  },
  unit: 'county-authorities',
  period: 'on-day',
  ofPeople: false,
  statement: organisations('funding_county_authorities', 'county-authority'),
}

const completed: Indicator = {
  key: 'municipalities.completed',
  label: { nb: 'Kommuner som har fullført', nn: 'Kommunar som har fullført', en: 'Municipalities completed' },
  definition: {
    nb: 'Kommuner der samlingene i alle kjernemodulene er holdt med ledergruppa, og der alle gruppas obligatoriske svar er levert. Har en kommune flere grupper, må alle ha fullført.',
    nn: 'Kommunar der samlingane i alle kjernemodulane er haldne med leiargruppa, og der alle dei obligatoriske svara til gruppa er leverte. Har ein kommune fleire grupper, må alle ha fullført.',
    en: 'Municipalities where the gatherings of all core modules were held with the leader group and all its required answers are delivered. Where there are several groups, all must have completed.',
  },
  unit: 'municipalities',
  period: 'until-day',
  ofPeople: false,
  statement: null,
}

const byCounty: Indicator = {
  key: 'municipalities.by-county',
  label: { nb: 'Kommuner per fylke', nn: 'Kommunar per fylke', en: 'Municipalities per county' },
  definition: {
    nb: 'Kommunene som deltar, etter fylke. Fylket er de to første sifrene i kommunenummeret.',
    nn: 'Kommunane som deltek, etter fylke. Fylket er dei to første sifra i kommunenummeret.',
    en: 'The municipalities taking part, by county. The county is the first two digits of the municipality number.',
  },
  unit: 'municipalities',
  period: 'on-day',
  ofPeople: false,
  statement: {
    name: 'funding_by_county',
    also: ['names'],
    counting: true,
    text: `
      with ${TAKING_PART}, towns as (
        select distinct organisation_id, name, municipality_number from taking_part where kind = 'municipality'
      )
      select left(municipality_number, 2) as key, null::jsonb as title, count(*)::int as value, null::int as base,
        ${ids('organisation_id')} as counted, '{}'::uuid[] as "baseCounted",
        array_agg(name order by name collate app.norwegian) as names
      from towns group by 1 order by 1`,
  },
}

const groups: Indicator = {
  key: 'groups.taking-part',
  label: { nb: 'Ledergrupper som deltar', nn: 'Leiargrupper som deltek', en: 'Leader groups taking part' },
  definition: {
    nb: 'Ledergrupper i kullene som tilskuddet gjelder. Grupper som bare er invitert, eller som har trukket seg, er ikke med.',
    nn: 'Leiargrupper i kulla som tilskotet gjeld. Grupper som berre er inviterte, eller som har trekt seg, er ikkje med.',
    en: 'Leader groups in the cohorts of the grant. Groups that were only invited, or have withdrawn, are not counted.',
  },
  unit: 'groups',
  period: 'on-day',
  ofPeople: false,
  statement: {
    name: 'funding_groups',
    counting: true,
    text: `
      with ${TAKING_PART}
      select ${WHOLE}, count(*)::int as value, null::int as base, ${ids('id')} as counted,
        '{}'::uuid[] as "baseCounted"
      from taking_part`,
  },
}

const people: Indicator = {
  key: 'people.taking-part',
  label: { nb: 'Personer som deltar', nn: 'Personar som deltek', en: 'People taking part' },
  definition: {
    nb: 'Personer som var påmeldt i en av ledergruppene den siste dagen rapporten gjelder. En person telles én gang.',
    nn: 'Personar som var påmelde i ei av leiargruppene den siste dagen rapporten gjeld. Ein person blir talt éin gong.',
    en: 'People enrolled in one of the leader groups on the last day of the report. A person is counted once.',
  },
  unit: 'people',
  period: 'on-day',
  ofPeople: true,
  statement: enrolled('funding_people', WHOLE, ''),
}

const byCategory: Indicator = {
  key: 'people.by-category',
  label: { nb: 'Personer etter kategori', nn: 'Personar etter kategori', en: 'People by category' },
  definition: {
    nb: 'Personene som deltar, som toppledere (kommunedirektør og direktører) og utviklingsledere. Er det færre enn fem i en kategori, vises ikke fordelingen.',
    nn: 'Personane som deltek, som toppleiarar (kommunedirektør og direktørar) og utviklingsleiarar. Er det færre enn fem i ein kategori, blir ikkje fordelinga vist.',
    en: 'The people taking part, as top leaders (chief executive and directors) and development leaders. With fewer than five in a category, the breakdown is not shown.',
  },
  unit: 'people',
  period: 'on-day',
  ofPeople: true,
  statement: enrolled(
    'funding_by_category',
    'e.category as key, null::jsonb as title',
    'group by e.category order by e.category desc',
  ),
}

function organisations(name: string, kind: string): Indicator['statement'] {
  return {
    name,
    counting: true,
    text: `
      with ${TAKING_PART}
      select ${WHOLE}, count(distinct organisation_id)::int as value, null::int as base,
        ${ids('organisation_id')} as counted, '{}'::uuid[] as "baseCounted"
      from taking_part where kind = '${kind}'`,
  }
}

function enrolled(name: string, line: string, grouped: string): Indicator['statement'] {
  return {
    name,
    counting: true,
    text: `
      with ${TAKING_PART}
      select ${line}, count(distinct e.person_id)::int as value, null::int as base, ${ids('e.id')} as counted,
        '{}'::uuid[] as "baseCounted"
      from taking_part join given on true join enrolments e on e.group_id = taking_part.id
      where e.from_on <= given.day and (e.to_on is null or e.to_on >= given.day)
      ${grouped}`,
  }
}

/** Who takes part. */
export const participation = {
  municipalities,
  countyAuthorities,
  completed,
  byCounty,
  groups,
  people,
  byCategory,
}
