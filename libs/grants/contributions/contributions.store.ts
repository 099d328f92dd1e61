import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type {
  ContributionRule,
  ContributionState,
  ContributionsView,
  InhabitantsFigure,
} from './contribution.dto'

/** Every partner with what is counted on the day of the rule, or today while there is none. $1 grant, $2 today. */
const COUNTED = `
  select p.organisation_id, o.name, o.municipality_number, p.contribution, p.asked_on, p.paid_on, p.paid_by,
    i.year, i.number, i.source, n.participants,
    case g.contribution_kind when 'fixed' then g.contribution_rate::bigint
      when 'per-inhabitant' then g.contribution_rate::bigint * i.number
      when 'per-participant' then g.contribution_rate::bigint * n.participants end as computed
  from grants g
  join grant_partners p on p.grant_id = g.id
  join organisations o on o.id = p.organisation_id
  left join lateral (
    select i.year, i.number, i.source from inhabitants i
    where i.organisation_id = p.organisation_id and i.year <= extract(year from coalesce(g.contribution_on, $2::date))
    order by i.year desc limit 1) i on true
  cross join lateral (
    select count(*)::int as participants
    from grant_cohorts c join leader_groups l on l.cohort_id = c.cohort_id and l.organisation_id = p.organisation_id
    join enrolments e on e.group_id = l.id and e.from_on <= coalesce(g.contribution_on, $2::date)
      and (e.to_on is null or e.to_on > coalesce(g.contribution_on, $2::date))
    where c.grant_id = g.id) n
  where g.id = $1`

const VIEW: Statement = {
  name: 'grants_contributions',
  text: `
    select g.version, g.contributions_agreed_on::text as "agreedOn",
      case when g.contribution_kind is not null then json_build_object('kind', g.contribution_kind,
        'rate', g.contribution_rate, 'on', g.contribution_on) end as rule,
      coalesce(sum(coalesce(p.contribution, p.computed)), 0)::float8 as sum,
      coalesce(sum(p.contribution) filter (where p.paid_on is not null), 0)::float8 as paid,
      coalesce(json_agg(json_build_object('organisation', p.organisation_id, 'name', p.name,
        'inhabitants', case when p.year is not null then json_build_object('year', p.year, 'number', p.number,
          'source', p.source) end, 'participants', p.participants, 'computed', p.computed, 'agreed', p.contribution,
        'askedOn', p.asked_on, 'paidOn', p.paid_on, 'paidBy', p.paid_by)
        order by p.municipality_number, p.organisation_id) filter (where p.organisation_id is not null), '[]') as items
    from grants g left join (${COUNTED}) p on true
    where g.id = $1 group by g.id`,
}

/** Freezes what the rule gives, and plans the financing by it. */
const AGREE = [
  `update grant_partners p set contribution = c.computed from (${COUNTED}) c
   where p.grant_id = $1 and p.organisation_id = c.organisation_id`,
  `update grants set contributions_agreed_on = $2::date where id = $1`,
  `update financing_lines f set amount = (select sum(contribution) from grant_partners where grant_id = $1)
   where f.grant_id = $1 and $2::date is not null and f.kind = 'own-contribution'`,
]

@Injectable()
export class ContributionsStore {
  constructor(private readonly database: Database) {}

  async view(actor: Actor, grantId: string, today: string): Promise<ContributionsView | null> {
    const rows = await this.database.read<ContributionsView & object>(actor, VIEW, [grantId, today])
    return rows[0] ?? null
  }

  /** Another rule is another agreement: what was agreed by the one before is no longer. */
  async setRule(grantId: string, { kind, rate, on }: ContributionRule): Promise<void> {
    await this.query(
      `update grants set contribution_kind = $2, contribution_rate = $3, contribution_on = $4,
         contributions_agreed_on = null where id = $1`,
      [grantId, kind, rate, on],
    )
    await this.query('update grant_partners set contribution = null where grant_id = $1', [grantId])
  }

  /** How many lines of the financing are own contributions: what is agreed goes on exactly one. */
  async lines(grantId: string): Promise<number> {
    const [count] = await this.query<{ lines: number }>(
      `select count(*)::int as lines from financing_lines where grant_id = $1 and kind = 'own-contribution'`,
      [grantId],
    )
    return count?.lines ?? 0
  }

  async agree(grantId: string, today: string): Promise<void> {
    for (const statement of AGREE) await this.query(statement, [grantId, today])
  }

  /** False when the municipality is no partner. */
  async setState(grantId: string, organisationId: string, state: ContributionState): Promise<boolean> {
    const { askedOn, paidOn, paidBy } = state
    const text = `update grant_partners set asked_on = $3, paid_on = $4, paid_by = $5
      where grant_id = $1 and organisation_id = $2 returning organisation_id`
    const answer = await this.query(text, [grantId, organisationId, askedOn, paidOn, paidBy])
    return (answer as unknown as [unknown[], number])[1] === 1
  }

  async keepInhabitants(organisationId: string, { year, number, source }: InhabitantsFigure): Promise<void> {
    await this.query(
      `insert into inhabitants (organisation_id, year, number, source) values ($1, $2, $3, $4)
       on conflict on constraint pk_inhabitants do update set number = excluded.number, source = excluded.source`,
      [organisationId, year, number, source.trim()],
    )
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}
