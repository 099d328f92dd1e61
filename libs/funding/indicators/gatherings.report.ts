import type { Indicator } from './indicator'
import { dayOf, ids, TAKING_PART } from './taking-part.sql'

const HELD_ON = dayOf('ga.starts_at')

/**
 * A seat is one enrolment in one core module, for everybody enrolled on the day of a gathering held with their group.
 * Who was there on the group's own day or on the day it caught up has attended, once.
 */
export const SEATS = `
  ${TAKING_PART}, seats as (
    select m.number, e.id as enrolment_id, bool_or(coalesce(a.status in ('present', 'partly'), false)) as attended
    from taking_part t
    join given on true
    join gatherings ga on ga.cohort_id = t.cohort_id and ga.state in ('held', 'locked') and ${HELD_ON} <= given.day
    join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id and m.kind = 'core'
    left join attendance_sheets s on s.gathering_id = ga.id and s.group_id = t.id
    join enrolments e on e.group_id = t.id and e.from_on <= ${HELD_ON} and (e.to_on is null or e.to_on >= ${HELD_ON})
    left join attendances a on a.gathering_id = ga.id and a.enrolment_id = e.id
    where s.gathering_id is not null or ga.batch_id = t.batch_id
    group by m.number, e.id
  )`
const COUNTED = `
  count(*) filter (where attended)::int as value, count(*)::int as base,
  ${ids('enrolment_id', 'attended')} as counted, ${ids('enrolment_id')} as "baseCounted"`

/** Title of core module number `n`, of the newest programme version among the grant's cohorts. */
const TITLE = (number: string): string => `(
  select m.title from grant_cohorts gc join cohorts c on c.id = gc.cohort_id
  join modules m on m.programme_version_id = c.programme_version_id
  where gc.grant_id = $1 and m.number = ${number} order by c.starts_on desc, c.id limit 1)`

const attendance: Indicator = {
  key: 'attendance.by-module',
  label: { nb: 'Oppmøte per modul', nn: 'Oppmøte per modul', en: 'Attendance per module' },
  definition: {
    nb: 'Deltakere som var til stede, helt eller delvis, av alle som var påmeldt den dagen samlingen ble holdt. Meldt forfall, stedfortreder og fravær teller ikke som oppmøte. Den som tok igjen en samling med en annen pulje, telles én gang. Prosenten er rundet ned.',
    nn: 'Deltakarar som var til stades, heilt eller delvis, av alle som var påmelde den dagen samlinga vart halden. Meldt forfall, stadfortredar og fråvær tel ikkje som oppmøte. Den som tok att ei samling med ei anna pulje, blir talt éin gong. Prosenten er runda ned.',
    en: 'Participants who were present, fully or partly, of all who were enrolled on the day of the gathering. Excused, stand-in and absent do not count as attendance. Who caught up with another batch is counted once. The percentage is rounded down.',
  },
  unit: 'places',
  period: 'until-day',
  ofPeople: true,
  statement: {
    name: 'funding_attendance',
    counting: true,
    text: `with ${SEATS}
      select number::text as key, ${TITLE('seats.number')} as title, ${COUNTED}
      from seats group by number order by number`,
  },
}

const total: Indicator = {
  key: 'attendance.total',
  label: { nb: 'Oppmøte i alt', nn: 'Oppmøte i alt', en: 'Attendance in all' },
  definition: {
    nb: 'Summen av oppmøtet i alle kjernemodulene. En plass er én person på samlingen i én modul.',
    nn: 'Summen av oppmøtet i alle kjernemodulane. Ein plass er éin person på samlinga i éin modul.',
    en: 'The sum of attendance in all core modules. A place is one person at the gathering of one module.',
  },
  unit: 'places',
  period: 'until-day',
  ofPeople: true,
  statement: null,
}

const gatherings: Indicator = {
  key: 'gatherings.by-module',
  label: { nb: 'Samlinger per modul', nn: 'Samlingar per modul', en: 'Gatherings per module' },
  definition: {
    nb: 'Samlinger i kjernemodulene som det er kalt inn til i tilskuddsperioden, og hvor mange av dem som er holdt til og med den siste dagen rapporten gjelder. Avlyste samlinger, og samlinger som er flyttet til en ny dato, er ikke med.',
    nn: 'Samlingar i kjernemodulane som det er kalla inn til i tilskotsperioden, og kor mange av dei som er haldne til og med den siste dagen rapporten gjeld. Avlyste samlingar, og samlingar som er flytta til ein ny dato, er ikkje med.',
    en: 'Gatherings of the core modules called in the period of the grant, and how many of them were held by the last day of the report. Cancelled gatherings, and those that were moved to another date, are not counted.',
  },
  unit: 'gatherings',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_gatherings',
    also: ['from', 'to'],
    counting: true,
    text: `
      with ${TAKING_PART}, planned as (
        select m.number, ga.id, ${HELD_ON} as on_day, ga.state in ('held', 'locked') and ${HELD_ON} <= given.day as held
        from given
        join grant_cohorts c on c.grant_id = given.id
        join gatherings ga on ga.cohort_id = c.cohort_id and ga.state in ('called', 'held', 'locked')
        join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id and m.kind = 'core'
        where ${HELD_ON} between given.period_from and given.period_to
      )
      select number::text as key, ${TITLE('planned.number')} as title,
        count(*) filter (where held)::int as value, count(*)::int as base,
        ${ids('id', 'held')} as counted, ${ids('id')} as "baseCounted",
        min(on_day)::text as "from", max(on_day)::text as "to"
      from planned group by number order by number`,
  },
}

/** What was held, and who came. */
export const meeting = { attendance, total, gatherings }
