import type { Indicator } from './indicator'

const DAY = `(ga.starts_at at time zone 'Europe/Oslo')::date`

const HELD = `ga.state in ('held', 'locked') and ${DAY} <= $2::date`

/** What was planned and when it was reached: gatherings tell of themselves, the rest was entered. */
const planned: Indicator = {
  key: 'milestones',
  label: { nb: 'Milepæler', nn: 'Milepælar', en: 'Milestones' },
  definition: {
    nb: 'Milepæler i planen, med dagen de var planlagt og dagen de ble nådd. En milepæl for en modul er nådd når alle samlingene i modulen er holdt i tilskuddsperioden; det som telles, er samlingene som er holdt.',
    nn: 'Milepælar i planen, med dagen dei var planlagde og dagen dei vart nådde. Ein milepæl for ein modul er nådd når alle samlingane i modulen er haldne i tilskotsperioden; det som blir talt, er samlingane som er haldne.',
    en: 'Milestones of the plan, with the day they were planned for and the day they were reached. A milestone of a module is reached when all of its gatherings are held in the grant period; what is counted is the gatherings that have been held.',
  },
  unit: 'milestones',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_milestones',
    text: `
      select (ms.position + 1)::text as key, app.in_each_language(ms.title) as title, ms.planned_on::text as "from",
        case when ms.module is null then case when ms.held_on <= $2::date then ms.held_on end
          when s.held = s.planned then s.last end::text as "to",
        case when ms.module is null then (ms.held_on is not null and ms.held_on <= $2::date)::int else s.held end::float8
          as value,
        case when ms.module is null then 1 else s.planned end::float8 as base,
        case when ms.module is not null then s.held_ids when ms.held_on <= $2::date then array[ms.id] else '{}' end
          as counted,
        case when ms.module is null then array[ms.id] else s.ids end as "baseCounted"
      from grants g
      join grant_milestones ms on ms.grant_id = g.id
      left join lateral (
        select count(*)::int as planned, coalesce(array_agg(ga.id order by ga.id), '{}') as ids,
          coalesce(array_agg(ga.id order by ga.id) filter (where ${HELD}), '{}') as held_ids,
          count(*) filter (where ${HELD})::int as held, max(${DAY}) filter (where ${HELD}) as last
        from grant_cohorts c
        join gatherings ga on ga.cohort_id = c.cohort_id and ga.state in ('called', 'held', 'locked')
          and ${DAY} between g.period_from and g.period_to
        join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id and m.number = ms.module
        where c.grant_id = g.id) s on ms.module is not null
      where g.id = $1 order by ms.position, ms.id`,
  },
}

export const milestones = { planned }
