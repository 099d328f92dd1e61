import { randomUUID } from 'node:crypto'

export interface WorldActivities {
  /** Required reading before the gathering, answered by the person. */
  readonly reading: string
  /** Required reflection before the gathering, answered by the person. */
  readonly reflection: string
  /** The group's required answer: before the gathering in module 1 (the "why"), after it in the others. */
  readonly task: string
}

export interface WorldModule {
  readonly id: string
  readonly number: number
  readonly activities: WorldActivities
}

export interface WorldProgramme {
  readonly id: string
  readonly versionId: string
  readonly modules: readonly WorldModule[]
}

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<string>

/** A small published programme: four core modules and a follow-up, three activities each. */
export async function insertProgramme(insert: Insert): Promise<WorldProgramme> {
  const programmeId = await insert('programmes', { key: randomUUID(), title: texts('Program') })
  const versionId = await insert('programme_versions', { programme_id: programmeId, number: 1 })
  const modules: WorldModule[] = []
  const version = { programmeId, versionId }
  for (const number of [1, 2, 3, 4, 5]) modules.push(await insertModule(insert, version, number))
  return { id: programmeId, versionId, modules }
}

interface Version {
  readonly programmeId: string
  readonly versionId: string
}

async function insertModule(
  insert: Insert,
  { programmeId, versionId }: Version,
  number: number,
): Promise<WorldModule> {
  const key = `m${number}`
  const id = await insert('stable_modules', { programme_id: programmeId, key })
  await insert('modules', {
    id,
    programme_version_id: versionId,
    number,
    key,
    kind: number === 5 ? 'followup' : 'core',
    title: texts(`Modul ${number}`),
    theme: texts(`Tema ${number}`),
  })
  const activity = async (
    position: number,
    rest: { readonly key: string } & Record<string, unknown>,
  ): Promise<string> =>
    insert('activities', {
      id: await insert('stable_activities', { programme_id: programmeId, key: rest.key }),
      programme_version_id: versionId,
      module_id: id,
      position,
      minutes: 10,
      required: true,
      body: texts('Innhold'),
      ...rest,
    })
  const reading = await activity(1, {
    ...named(number, 'read'),
    step: 'prework',
    kind: 'reading',
    answered_by: 'person',
  })
  const reflection = await activity(2, {
    ...named(number, 'reflect'),
    step: 'prework',
    kind: 'reflection',
    answered_by: 'person',
    question: texts('Hva tenker du?'),
  })
  const task = await activity(3, {
    ...named(number, number === 1 ? 'why' : 'task'),
    step: number === 1 ? 'prework' : 'postwork',
    kind: 'task',
    answered_by: 'group',
    question: texts('Hva mener dere?'),
  })
  return { id, number, activities: { reading, reflection, task } }
}

function named(number: number, key: string): { key: string; title: string } {
  return { key: `m${number}.${key}`, title: texts(`${key} ${number}`) }
}

function texts(nb: string): string {
  return JSON.stringify({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` })
}
