/**
 * What every statement of the indicators begins with: the grant and the last day that were asked for, and the groups
 * that take part. A group that was only invited, or has withdrawn, is not one of them.
 */
export const TAKING_PART = `
  given as (select g.*, $2::date as day from grants g where g.id = $1::uuid),
  taking_part as (
    select g.id, g.organisation_id, g.cohort_id, g.batch_id, o.kind, o.name, o.municipality_number
    from given
    join grant_cohorts c on c.grant_id = given.id
    join leader_groups g on g.cohort_id = c.cohort_id
    join organisations o on o.id = g.organisation_id
    where g.state not in ('invited', 'withdrawn')
  )`

/** The calendar day in Oslo of an instant (an SQL expression). */
export function dayOf(instant: string): string {
  return `(${instant} at time zone 'Europe/Oslo')::date`
}

/** Ids in a stable order, so that the same rows always give the same snapshot. */
export function ids(column: string, condition = 'true'): string {
  return `coalesce(array_agg(distinct ${column} order by ${column}) filter (where ${condition}), '{}')`
}

/** Columns of a line that is the whole. */
export const WHOLE = `null::text as key, null::jsonb as title`
