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
    counting: true,
    also: ['from', 'to'],
    text: `
      with of_module as (
        select m.number, count(*)::int as planned, array_agg(ga.id order by ga.id) as ids,
          coalesce(array_agg(ga.id order by ga.id) filter (where ${HELD}), '{}') as held_ids,
          count(*) filter (where ${HELD})::int as held, max(${DAY}) filter (where ${HELD}) as last
        from grants g
        join grant_cohorts c on c.grant_id = g.id
        join gatherings ga on ga.cohort_id = c.cohort_id and ga.state in ('called', 'held', 'locked')
          and ${DAY} between g.period_from and g.period_to
        join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id
        where g.id = $1 group by m.number
      )
      select (ms.position + 1)::text as key, app.in_each_language(ms.title) as title, ms.planned_on::text as "from",
        case when ms.module is null then case when ms.held_on <= $2::date then ms.held_on end
          when coalesce(s.held = s.planned, true) then s.last end::text as "to",
        case when ms.module is null then (ms.held_on is not null and ms.held_on <= $2::date)::int else coalesce(s.held, 0) end::float8
          as value,
        case when ms.module is null then 1 else coalesce(s.planned, 0) end::float8 as base,
        case when ms.module is not null then coalesce(s.held_ids, '{}') when ms.held_on <= $2::date then array[ms.id] else '{}' end
          as counted,
        case when ms.module is null then array[ms.id] else coalesce(s.ids, '{}') end as "baseCounted"
      from grants g
      join grant_milestones ms on ms.grant_id = g.id
      left join of_module s on s.number = ms.module
      where g.id = $1 order by ms.position, ms.id`,
  },
}

export const milestones = { planned }
