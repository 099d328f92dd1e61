import fc from 'fast-check'
import { systemActor } from '../../platform/actor'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { CohortProgressView } from '../cohort/matrix.dto'
import type { GroupProgressView } from '../progress.dto'
import { ProgressService } from '../progress.service'
import { ProgressStore } from '../progress.store'
import { write } from './test-chronicle'
import { happening, histories, programmes, type History } from './test-history'
import { Model, POSTWORK, PREWORK } from './test-model'
import { date, moment, Stage, stageProgramme, type StagedProgramme } from './test-stage'

/** The same histories every time; another number tells other ones. */
const SEED = 20_260_822
const RUNS = 20
const KNOWN = 5

let api: TestApi
let administrator: ApiClient
let organisation: string
let known: StagedProgramme[]

beforeAll(async () => {
  api = await startApi(moment(0))
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  organisation = (await api.world.organisation()).id
  const samples = fc.sample(programmes, { numRuns: KNOWN, seed: SEED })
  known = await Promise.all(samples.map((model) => stageProgramme(api, model)))
}, 60_000)
afterAll(() => api.close())

/** Lives through a history twice: in the book, and in the product. */
async function live(history: History): Promise<{ model: Model; stage: Stage }> {
  const programme = known[history.programme] as StagedProgramme
  const model = new Model(programme.model)
  const stage = await Stage.open(api, administrator, programme)
  for (const [group, { batch, people }] of history.groups.entries()) {
    model.groups.push({ batch, withdrawn: false })
    await stage.addGroup(organisation, batch)
    for (let i = 0; i < people; i++) {
      model.people.push({ group, from: 0, to: null })
      await stage.addPerson(group, 0)
    }
  }
  for (const thrown of history.throws) {
    model.today += thrown.days
    const event = happening(model, thrown)
    if (!event) continue
    api.clock.moveTo(moment(model.today))
    const before = event.kind === 'leave' ? await numbers(stage) : null
    await stage.play(event, model.today)
    write(model, event)
    if (before) expect(await numbers(stage)).toEqual(before)
  }
  model.today += history.daysAfter
  api.clock.moveTo(moment(model.today))
  return { model, stage }
}

async function numbers(stage: Stage): Promise<unknown> {
  const { body } = await administrator.get(`/v1/cohorts/${stage.cohort}/progress`)
  return (body as CohortProgressView).groups.map(({ id, progress }) => [id, progress])
}

function factsOf(model: Model, group: number): unknown[] {
  const day = (of: number | null | undefined): string | null =>
    of === null || of === undefined ? null : date(of)
  return model.programme.kinds.map((kind, module) => {
    const own = model.gatheringOf(group, module)
    const move = model.moveOf(group, module)
    return {
      number: module + 1,
      kind,
      opensOn: day(own && own.day - PREWORK),
      heldOn: day(own?.day),
      dueOn: day(own && own.day + POSTWORK),
      marked: own?.sheets.get(group)?.marked ?? false,
      held: own !== null && own.day <= model.today && model.heldWith(own, group),
      moved: move && { from: day(move.from), to: day(move.to), reason: move.reason },
      tasks: model
        .required(module, 'group')
        .map(({ step, index }) => `${step} ${model.delivered.has(`${group}/${index}`)}`)
        .sort(),
    }
  })
}

describe(`whatever happens (seed ${SEED})`, () => {
  it('the database and the book agree, and every way out says the same number', async () => {
    await fc.assert(
      fc.asyncProperty(histories(KNOWN), async (history) => {
        const { model, stage } = await live(history)
        const staying = model.groups.flatMap(({ withdrawn }, i) => (withdrawn ? [] : [i]))
        const today = date(model.today)
        const facts = await api.app
          .get(ProgressStore)
          .cohortGroups(systemActor('proof'), today, [stage.cohort])
        const read = new Map(facts.map((row) => [row.id, row.modules]))
        const { body: list } = await administrator.get(`/v1/groups?cohort=${stage.cohort}&limit=100`)
        const listed = new Map(
          (list as { items: { id: string; progress: unknown }[] }).items.map((one) => [one.id, one.progress]),
        )
        const { body } = await administrator.get(`/v1/cohorts/${stage.cohort}/progress`)
        const matrix = body as CohortProgressView
        const standings = await api.app
          .get(ProgressService)
          .standings(systemActor('proof'), [stage.cohort], today)
        expect(matrix.groups.map(({ id }) => id).sort()).toEqual(staying.map((i) => stage.groups[i]).sort())
        for (const group of staying) {
          const id = stage.groups[group] ?? ''
          const told = read.get(id)?.map(({ title: _, tasks, ...rest }) => ({
            ...rest,
            tasks: tasks.map(({ step, delivered }) => `${step} ${delivered}`).sort(),
          }))
          expect(told).toEqual(factsOf(model, group))
          const page = (await administrator.get(`/v1/groups/${id}/progress`)).body as GroupProgressView
          const { body: detail } = await administrator.get(`/v1/groups/${id}`)
          const { body: home } = await administrator.get(`/v1/home?group=${id}`)
          const number = page.progress
          expect(number).toMatchObject(model.numberOfGroup(group))
          expect(number.percent === 100).toBe(number.completed)
          expect(number.percent).toBe(number.of === 0 ? 0 : Math.floor((100 * number.done) / number.of))
          expect([
            listed.get(id),
            (detail as { progress: unknown }).progress,
            (home as { groupProgress: unknown }).groupProgress,
            matrix.groups.find((row) => row.id === id)?.progress,
            standings.find(({ groupId }) => groupId === id)?.progress,
          ]).toEqual(Array(5).fill(number))
          const people = new Map(page.people.map((row) => [row.enrolmentId, row.progress]))
          expect(people.size).toBe(model.members(group).length)
          for (const person of model.members(group)) {
            const own = people.get(stage.enrolments[person] ?? '')
            expect(own).toMatchObject(model.numberOfPerson(person))
            expect(own?.percent).toBeLessThanOrEqual(100)
          }
        }
        const all = staying.map((group) => model.numberOfGroup(group))
        const sum = (of: 'done' | 'of' | 'expected'): number => all.reduce((total, one) => total + one[of], 0)
        const cohort = { done: sum('done'), of: sum('of'), expected: sum('expected') }
        expect(matrix.progress).toMatchObject(cohort)
        const { groups, completed, onTrack, behind, waiting } = matrix.counts
        expect([groups, completed]).toEqual([all.length, all.filter((one) => one.completed).length])
        expect(completed + onTrack + behind + waiting).toBe(groups)
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    )
  }, 120_000)
})
