-- Every figure of a funding report, written by hand from the words of its definition: $1 grant, $2 last day that counts.
-- Nothing here is taken from the product's own statements. It is read as the owner of the tables, past row-level
-- security, and answers one row for each line of each indicator: what it counts, and of how many.
with
  the_grant as (select * from grants where id = $1),
  local_gathering as (
    select ga.id, ga.cohort_id, ga.batch_id, ga.state, cm.number as module_number,
      timezone('Europe/Oslo', ga.starts_at)::date as held_on
    from gatherings as ga
    inner join cohort_modules as cm on cm.cohort_id = ga.cohort_id and cm.id = ga.module_id
    where cm.kind = 'core' and ga.cohort_id in (select cohort_id from grant_cohorts where grant_id = $1)
  ),
  the_group as (
    select lg.id, lg.batch_id, lg.cohort_id, org.id as org_id, org.kind, org.municipality_number
    from leader_groups as lg inner join organisations as org on lg.organisation_id = org.id
    where lg.cohort_id in (select cohort_id from grant_cohorts where grant_id = $1)
      and lg.state in ('enrolled', 'active', 'completed', 'follow-up', 'closed')
  ),
  -- One row for each group and core module whose gathering has been held with the group by the last day: who was there
  -- has been noted, and somebody, or a stand-in, was.
  met as (
    select the_group.id as group_id, local_gathering.module_number, min(local_gathering.held_on) as first_on
    from the_group, local_gathering
    where local_gathering.cohort_id = the_group.cohort_id
      and local_gathering.state not in ('draft', 'called', 'cancelled', 'moved')
      and local_gathering.held_on <= $2
      and exists (
        select 1 from attendance_sheets as sheet
        inner join attendances on attendances.gathering_id = sheet.gathering_id and attendances.group_id = sheet.group_id
        where sheet.group_id = the_group.id and sheet.gathering_id = local_gathering.id
          and sheet.marked_at is not null and attendances.status not in ('absent', 'excused'))
    group by 1, 2
  ),
  -- What each group owes: the required answers of the core modules, and whether they had come by the last day.
  owed as (
    select the_group.id as group_id, modules.number as module_number, activities.id as activity_id,
      (select min(timezone('Europe/Oslo', submissions.delivered_at)::date) from submissions
        where submissions.group_id = the_group.id and submissions.activity_id = activities.id) as delivered_on
    from the_group
    inner join cohorts on cohorts.id = the_group.cohort_id
    inner join modules on modules.programme_version_id = cohorts.programme_version_id
    inner join activities on activities.module_id = modules.id
      and activities.programme_version_id = modules.programme_version_id
    where modules.kind = 'core' and activities.required and activities.answered_by = 'group'
  ),
  finished_group as (
    select the_group.id, the_group.org_id
    from the_group
    inner join (select group_id, count(*) as modules from met group by group_id) as gatherings
      on gatherings.group_id = the_group.id
    inner join (
      select group_id, count(distinct module_number) as modules, every(coalesce(delivered_on <= $2, false)) as all_of_them
      from owed group by group_id) as answered
      on answered.group_id = the_group.id
    where gatherings.modules = answered.modules and answered.all_of_them
  ),
  member as (
    select enrolments.* from enrolments
    where enrolments.group_id in (select id from the_group)
  ),
  -- Who belonged to the group on a day when one of its gatherings was held.
  place as (
    select distinct member.id as enrolment_id, local_gathering.module_number
    from member
    inner join the_group on the_group.id = member.group_id
    inner join local_gathering on local_gathering.cohort_id = the_group.cohort_id
    where local_gathering.state in ('held', 'locked') and local_gathering.held_on <= $2
      and local_gathering.held_on >= member.from_on
      and local_gathering.held_on <= coalesce(member.to_on, date '9999-12-31')
      and (local_gathering.batch_id = the_group.batch_id or exists (
        select 1 from attendance_sheets as sheet
        where sheet.group_id = the_group.id and sheet.gathering_id = local_gathering.id))
  ),
  came as (
    select distinct attendances.enrolment_id, local_gathering.module_number
    from attendances inner join local_gathering on local_gathering.id = attendances.gathering_id
    where attendances.status in ('present', 'partly') and local_gathering.held_on <= $2
  ),
  seat as (
    select place.module_number, came.enrolment_id is not null as taken
    from place left join came using (enrolment_id, module_number)
  ),
  town as (select distinct org_id, municipality_number from the_group where kind = 'municipality'),
  -- Vouchers of the period, until the last day, with whether the grant is to pay for them.
  booked as (
    select ledger_entries.amount, ledger_entries.budget_line_id, financing_lines.kind = 'grant' as paid_by_grant
    from ledger_entries
    inner join financing_lines on financing_lines.id = ledger_entries.financing_line_id
    cross join the_grant
    where ledger_entries.grant_id = $1 and ledger_entries.booked_on >= the_grant.period_from
      and ledger_entries.booked_on <= the_grant.period_to and ledger_entries.booked_on <= $2
  ),
  -- Quarters of an hour of the period, until the last day, and what they are worth in whole kroner.
  own_hours as (
    select sum(effort_hours.quarters) as quarters,
      round(sum(effort_hours.quarters) * max(the_grant.hourly_rate) / 4.0)::bigint as kroner
    from effort_hours cross join the_grant
    where effort_hours.grant_id = $1 and effort_hours.worked_on >= the_grant.period_from
      and effort_hours.worked_on <= the_grant.period_to and effort_hours.worked_on <= $2
  ),
  asked_role (role) as (values ('chief-executive'), ('facilitator'), ('employee-representative'))

select 'municipalities.taking-part' as indicator, null as line, (select count(*) from town) as value, null::bigint as base
union all
select 'county-authorities.taking-part', null,
  (select count(distinct org_id) from the_group where kind = 'county-authority'), null
union all
select 'municipalities.completed', null,
  (select count(*) from town where not exists (
    select 1 from the_group where the_group.org_id = town.org_id and the_group.id not in (select id from finished_group))),
  (select count(*) from town)
union all
select 'municipalities.by-county', substring(municipality_number from 1 for 2), count(*), null from town group by 2
union all
select 'groups.taking-part', null, (select count(*) from the_group), null
union all
select 'people.taking-part', null, count(distinct person_id), null
from member where $2 between from_on and coalesce(to_on, $2)
union all
select 'people.by-category', category, count(distinct person_id), null
from member where $2 between from_on and coalesce(to_on, $2) group by category
union all
select 'attendance.by-module', module_number::text, sum(case when taken then 1 else 0 end), count(*)
from seat group by module_number
union all
select 'attendance.total', null, sum(case when taken then 1 else 0 end), count(*) from seat
union all
select 'gatherings.by-module', module_number::text,
  sum(case when local_gathering.state in ('held', 'locked') and held_on <= $2 then 1 else 0 end), count(*)
from local_gathering, the_grant
where local_gathering.state in ('called', 'held', 'locked') and held_on >= period_from and held_on <= period_to
group by module_number
union all
select 'groups.with-why', null, count(distinct submissions.group_id), (select count(*) from the_group)
from submissions inner join stable_activities on stable_activities.id = submissions.activity_id
where stable_activities.key = 'm1.why' and submissions.group_id in (select id from the_group)
  and timezone('Europe/Oslo', submissions.delivered_at)::date <= $2
union all
select 'answers.by-module', module_number::text, count(*) filter (where complete), count(*)
from (
  select group_id, module_number, every(coalesce(delivered_on <= $2, false)) as complete
  from owed group by group_id, module_number
) as answered group by module_number
union all
select 'groups.by-role', asked_role.role,
  count(distinct role_assignments.group_id), (select count(*) from the_group)
from asked_role left join role_assignments on role_assignments.role = asked_role.role
  and role_assignments.group_id in (select id from the_group)
  and timezone('Europe/Oslo', role_assignments.from_at)::date <= $2
  and coalesce(timezone('Europe/Oslo', role_assignments.to_at)::date > $2, true)
group by asked_role.role
union all
select 'budget', key, amount, null from budget_lines where grant_id = $1
union all
select 'financing', key, amount, null from financing_lines where grant_id = $1
union all
select 'grant.used', null, (select sum(amount) from booked where paid_by_grant), granted from the_grant
union all
select 'grant.unused', null, granted - coalesce((select sum(amount) from booked where paid_by_grant), 0), granted
from the_grant
union all
select 'spending', budget_lines.key,
  case when budget_lines.filled_by = 'hours' then (select kroner from own_hours)
    else (select sum(booked.amount) from booked where booked.budget_line_id = budget_lines.id) end,
  budget_lines.amount
from budget_lines where budget_lines.grant_id = $1
union all
select 'financing.received', financing_lines.key,
  case financing_lines.kind
    when 'own-effort' then (select kroner from own_hours)
    when 'own-contribution' then (
      select sum(contribution) from grant_partners
      where grant_partners.grant_id = $1 and paid_by = 'own-funds' and paid_on <= $2)
    else (
      select sum((receipt.value ->> 'amount')::bigint)
      from jsonb_array_elements(financing_lines.receipts) as receipt
      where (receipt.value ->> 'on')::date <= $2
    ) end,
  financing_lines.amount
from financing_lines where financing_lines.grant_id = $1
union all
select 'effort.hours', null, (select quarters / 4 from own_hours), null
union all
select 'partners', null, count(*), null from grant_partners where grant_partners.grant_id = $1
union all
select 'milestones', (1 + grant_milestones.position)::text,
  case when grant_milestones.module is null then (case when grant_milestones.held_on <= $2 then 1 else 0 end)
    else (
      select count(*) from local_gathering, the_grant
      where local_gathering.module_number = grant_milestones.module and local_gathering.state in ('held', 'locked')
        and local_gathering.held_on >= period_from and local_gathering.held_on <= least(period_to, $2)) end,
  case when grant_milestones.module is null then 1
    else (
      select count(*) from local_gathering, the_grant
      where local_gathering.module_number = grant_milestones.module
        and local_gathering.state in ('called', 'held', 'locked')
        and local_gathering.held_on >= period_from and local_gathering.held_on <= period_to) end
from grant_milestones where grant_milestones.grant_id = $1
