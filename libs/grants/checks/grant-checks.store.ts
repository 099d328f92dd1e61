import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { spentOnLine, usedOfGrant } from '../grant.sql'
import type { GrantStanding } from './grant-checks'

const UNTIL = '$2::date'
const OSLO = `(ga.starts_at at time zone 'Europe/Oslo')::date`
const IN_PERIOD = `between g.period_from and least(g.period_to, ${UNTIL})`
const OF_COHORTS = `
  from grant_cohorts c
  join gatherings ga on ga.cohort_id = c.cohort_id and ga.state in ('called', 'held', 'locked')
  join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id and m.kind = 'core'`

/** $1 grant, $2 the last day that counts. */
const STANDING: Statement = {
  name: 'grants_standing',
  text: `
    select g.granted::float8 as granted, g.period_to <= ${UNTIL} as over, ${usedOfGrant('g', UNTIL)} as used,
      coalesce((select json_agg(json_build_object('key', l.key, 'title', l.title, 'amount', l.amount,
        'used', ${spentOnLine('g', 'l', UNTIL)}, 'explanation', l.explanation) order by l.position, l.key)
        from budget_lines l where l.grant_id = g.id), '[]') as budget,
      coalesce((select json_agg(json_build_object('kind', l.kind, 'amount', l.amount))
        from financing_lines l where l.grant_id = g.id), '[]') as financing,
      (select json_build_object(
        'paid', coalesce(sum(p.contribution) filter (where p.paid_on <= ${UNTIL} and p.paid_by = 'own-funds'), 0),
        'booked', coalesce((select sum(e.amount) from ledger_entries e join financing_lines f on f.id = e.financing_line_id
          where e.grant_id = g.id and f.kind = 'own-contribution' and e.booked_on ${IN_PERIOD}), 0),
        'fromGrants', coalesce(json_agg(o.name order by o.name) filter (where p.paid_by = 'other-grant'), '[]'))
        from grant_partners p join organisations o on o.id = p.organisation_id where p.grant_id = g.id) as contributions,
      (select json_build_object('open', count(*) filter (where state = 'open'),
        'unmet', count(*) filter (where state = 'not-met')) from grant_conditions where grant_id = g.id) as conditions,
      json_build_object(
        'entries', (select count(*) from ledger_entries e where e.grant_id = g.id
          and e.booked_on not between g.period_from and g.period_to),
        'hours', (select count(*) from effort_hours h where h.grant_id = g.id
          and h.worked_on not between g.period_from and g.period_to),
        'gatherings', (select count(*) ${OF_COHORTS}
          where c.grant_id = g.id and ga.state <> 'called' and ${OSLO} not between g.period_from and g.period_to))
        as outside,
      (select json_build_object('sheets', count(*), 'unmarked', count(*) filter (where s.marked_at is null))
        ${OF_COHORTS} join attendance_sheets s on s.gathering_id = ga.id
        where c.grant_id = g.id and (ga.ends_at at time zone 'Europe/Oslo')::date < ${UNTIL}) as marking
    from grants g where g.id = $1`,
}

@Injectable()
export class GrantChecksStore {
  constructor(private readonly database: Database) {}

  /** @param until last day that counts, `YYYY-MM-DD` in Oslo */
  async standing(actor: Actor, grantId: string, until: string): Promise<GrantStanding | null> {
    const rows = await this.database.read<GrantStanding & object>(actor, STANDING, [grantId, until])
    return rows[0] ?? null
  }
}
