import { addAgenda } from './demo-agendas'
import { addGathering, addSheet, caughtUp, mark, workday } from './demo-gatherings'
import type { DemoGroup } from './demo-groups'
import { addDone } from './demo-learning'
import { completedBatches, heldFrom } from './demo-plan'
import { addSessions } from './demo-sessions'
import type { DemoWorld } from '../seed'

interface Batch {
  readonly id: string
  readonly groups: readonly DemoGroup[]
}

/** The cohort whose 28 groups went through modules 1–4 and go on with module 5; answers its id. */
export function seedCompletedCohort(world: DemoWorld): string {
  const { rows, groups, versionId } = world
  const cohortId = rows.add('cohorts', {
    programme_version_id: versionId,
    name: 'Kull 2023–2024',
    state: 'running',
    starts_on: '2023-08-01',
    ends_on: '2027-06-30',
    enrol_by: '2023-06-15',
    version: 1,
  })
  const batches = completedBatches.map((planned, i): Batch => {
    const id = rows.add('batches', { cohort_id: cohortId, number: i + 1 })
    const place = { cohortId, batchId: id, state: 'active', fromOn: '2023-08-01' }
    return { id, groups: planned.map((group) => groups.group(group, place)) }
  })
  heldFrom.forEach((first, i) => addHeldModule(world, cohortId, batches, i + 1, first))
  addFollowup(world, cohortId, batches)
  for (const { groups } of batches) addSessions(world, cohortId, groups)
  return cohortId
}

function addHeldModule(
  world: DemoWorld,
  cohortId: string,
  batches: readonly Batch[],
  module: number,
  first: string,
): void {
  const { rows } = world
  const days = batches.map((_, i) => workday(first, i))
  const moduleId = world.modules.get(module) ?? ''
  const gatherings = batches.map((batch, i) =>
    addGathering(rows, {
      cohortId,
      batchId: batch.id,
      moduleId,
      day: days[i] ?? first,
      place: 'Oslo kongressenter',
      state: 'held',
    }),
  )
  for (const gathering of gatherings) addAgenda(rows, gathering, module)
  const activities = world.activities.filter((activity) => activity.module === module)
  batches.forEach(({ groups }, i) => {
    const day = days[i] ?? first
    for (const group of groups) {
      addSheet(rows, gatherings[i] ?? '', group.id, day)
      mark(rows, gatherings[i] ?? '', group, day, caughtUp(group, module) ? 'excused' : undefined)
      if (caughtUp(group, module)) {
        addSheet(rows, gatherings[0] ?? '', group.id, first, true)
        mark(rows, gatherings[0] ?? '', group, first)
      }
      addDone(rows, group, activities, day)
    }
  })
}

/** Module 5: batch 1 met some days ago and its attendance waits to be marked; the others meet later. */
function addFollowup({ rows, modules, today }: DemoWorld, cohortId: string, batches: readonly Batch[]): void {
  const moduleId = modules.get(5) ?? ''
  batches.forEach(({ id, groups }, i) => {
    const day = workday(today, i === 0 ? -4 : 20 + i)
    const gathering = addGathering(rows, {
      cohortId,
      batchId: id,
      moduleId,
      day,
      place: 'Bærum kulturhus',
      state: 'called',
    })
    for (const group of groups) addSheet(rows, gathering, group.id, null)
    addAgenda(rows, gathering, 5)
  })
}
