import { addAgenda, addPracticalSheet } from './demo-agendas'
import { addGathering, addSheet, workday } from './demo-gatherings'
import type { DemoGroup } from './demo-groups'
import { addBegun, addDraft } from './demo-learning'
import { enrollingBatches } from './demo-plan'
import { addSessions } from './demo-sessions'
import type { DemoWorld } from '../seed'

/** Days from today to the gathering of each core module; the first is some weeks away, so that prework is open now. */
const AHEAD = [18, 74, 137, 200]

/** Some prework is done, and one group of a batch has begun to write its why. */
function addBeginning({ rows, activities, today }: DemoWorld, group: DemoGroup, writes: boolean): void {
  addBegun(rows, group, activities, workday(today, -2))
  const why = activities.find((activity) => activity.key === 'm1.why')
  if (writes && why) addDraft(rows, group, why, workday(today, -3))
}

/** The cohort that is enrolling; answers its id. */
export function seedEnrollingCohort(world: DemoWorld): string {
  const { rows, groups, versionId, today } = world
  const first = workday(today, AHEAD[0] ?? 0)
  const cohortId = rows.add('cohorts', {
    programme_version_id: versionId,
    name: 'Kull 2026–2027',
    state: 'enrolling',
    starts_on: workday(today, -30),
    ends_on: workday(today, 330),
    enrol_by: workday(today, 10),
    version: 1,
  })
  const next: string[] = []
  enrollingBatches.forEach((planned, i) => {
    const batchId = rows.add('batches', { cohort_id: cohortId, number: i + 1 })
    const place = { cohortId, batchId, state: 'enrolled', fromOn: workday(today, -30) }
    const members = planned.map((group) => groups.group(group, place))
    AHEAD.forEach((days, module) => {
      const day = module === 0 ? workday(first, i) : workday(today, days + i)
      const moduleId = world.modules.get(module + 1) ?? ''
      const gathering = addGathering(rows, {
        cohortId,
        batchId,
        moduleId,
        day,
        place: 'Oslo kongressenter',
        state: 'called',
      })
      for (const group of members) addSheet(rows, gathering, group.id, null)
      addAgenda(rows, gathering, module + 1)
      if (module === 0) next.push(gathering)
    })
    addSessions(world, cohortId, members)
    members.forEach((group, n) => addBeginning(world, group, n === 1))
  })
  addPracticalSheet(rows, next, `${workday(today, -3)}T09:00:00Z`)
  return cohortId
}
