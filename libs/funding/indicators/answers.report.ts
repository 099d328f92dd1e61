import type { Indicator } from './indicator'
import { dayOf, ids, TAKING_PART, WHOLE } from './taking-part.sql'

const DELIVERED = `${dayOf('su.delivered_at')} <= given.day`

const why: Indicator = {
  key: 'groups.with-why',
  label: {
    nb: 'Grupper som har levert sitt «hvorfor»',
    nn: 'Grupper som har levert sitt «kvifor»',
    en: 'Groups that have delivered their “why”',
  },
  definition: {
    nb: 'Ledergrupper som har blitt enige om og levert den første gruppeoppgaven: hvorfor kommunen skal lykkes med digital transformasjon.',
    nn: 'Leiargrupper som har vorte samde om og levert den første gruppeoppgåva: kvifor kommunen skal lykkast med digital transformasjon.',
    en: 'Leader groups that have agreed on and delivered the first group task: why the municipality is to succeed with digital transformation.',
  },
  unit: 'groups',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_why',
    counting: true,
    text: `
      with ${TAKING_PART}, answered as (
        select t.id, exists (
          select from submissions su join stable_activities a on a.id = su.activity_id
          where su.group_id = t.id and a.key = 'm1.why' and ${DELIVERED}) as delivered
        from taking_part t join given on true
      )
      select ${WHOLE}, count(*) filter (where delivered)::int as value, count(*)::int as base,
        ${ids('id', 'delivered')} as counted, ${ids('id')} as "baseCounted"
      from answered`,
  },
}

const answers: Indicator = {
  key: 'answers.by-module',
  label: {
    nb: 'Grupper som har levert gruppesvar, per modul',
    nn: 'Grupper som har levert gruppesvar, per modul',
    en: 'Groups that have delivered their answers, per module',
  },
  definition: {
    nb: 'Ledergrupper som har levert alle de obligatoriske gruppesvarene i modulen, av alle som deltar. Innholdet i svarene er gruppas eget og er ikke en del av rapporten.',
    nn: 'Leiargrupper som har levert alle dei obligatoriske gruppesvara i modulen, av alle som deltek. Innhaldet i svara er gruppa sitt eige og er ikkje ein del av rapporten.',
    en: 'Leader groups that have delivered all required group answers of the module, of all that take part. What the answers say belongs to the group and is no part of the report.',
  },
  unit: 'groups',
  period: 'until-day',
  ofPeople: false,
  statement: {
    name: 'funding_answers',
    counting: true,
    text: `
      with ${TAKING_PART}, answered as (
        select t.id, m.number, m.title, bool_and(exists (
          select from submissions su where su.group_id = t.id and su.activity_id = a.id and ${DELIVERED})) as delivered
        from taking_part t
        join given on true
        join cohorts c on c.id = t.cohort_id
        join modules m on m.programme_version_id = c.programme_version_id and m.kind = 'core'
        join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id
          and a.required and a.answered_by = 'group'
        group by t.id, m.number, m.title
      )
      select number::text as key, (array_agg(title order by title::text))[1] as title,
        count(*) filter (where delivered)::int as value, count(*)::int as base,
        ${ids('id', 'delivered')} as counted, ${ids('id')} as "baseCounted"
      from answered group by number order by number`,
  },
}

const roles: Indicator = {
  key: 'groups.by-role',
  label: {
    nb: 'Grupper med ansvar på plass',
    nn: 'Grupper med ansvar på plass',
    en: 'Groups with the roles in place',
  },
  definition: {
    nb: 'Ledergrupper som har kommunedirektør, lokal fasilitator og tillitsvalgt knyttet til gruppa, av alle som deltar. Grupper telles, ikke personer.',
    nn: 'Leiargrupper som har kommunedirektør, lokal fasilitator og tillitsvald knytt til gruppa, av alle som deltek. Det er grupper som blir talde, ikkje personar.',
    en: 'Leader groups that have a chief executive, a local facilitator and an employee representative, of all that take part. Groups are counted, not people.',
  },
  unit: 'groups',
  period: 'on-day',
  ofPeople: false,
  statement: {
    name: 'funding_roles',
    counting: true,
    text: `
      with ${TAKING_PART}, held as (
        select distinct r.group_id, r.role from given join role_assignments r on r.group_id is not null
        where ${dayOf('r.from_at')} <= given.day and (r.to_at is null or ${dayOf('r.to_at')} > given.day)
      ), filled as (
        select role.key, role.place, t.id, held.group_id is not null as there
        from taking_part t
        cross join (values ('chief-executive', 1), ('facilitator', 2), ('employee-representative', 3)) role (key, place)
        left join held on held.group_id = t.id and held.role = role.key
      )
      select key, null::jsonb as title, count(*) filter (where there)::int as value, count(*)::int as base,
        ${ids('id', 'there')} as counted, ${ids('id')} as "baseCounted"
      from filled group by key, place order by place`,
  },
}

/** What the groups have delivered, and how they are organised. */
export const working = { why, answers, roles }
