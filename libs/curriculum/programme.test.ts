import { nextVersion } from './next-version'
import { programme } from './programme'

const activities = programme.modules.flatMap((module) => module.activities)
const core = programme.modules.filter((module) => module.kind === 'core')
const languages = ['nb', 'nn', 'en'] as const
const words = (body: string): number => body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

describe('the programme that the demonstration teaches', () => {
  test('has four core modules and one follow-up, numbered from one', () => {
    expect(programme.modules.map((module) => [module.number, module.kind])).toEqual([
      [1, 'core'],
      [2, 'core'],
      [3, 'core'],
      [4, 'core'],
      [5, 'followup'],
    ])
  })

  test('gives each core module three or four units, one group answer that counts and two reflections', () => {
    for (const { activities } of core) {
      const of = (kind: string) => activities.filter((activity) => activity.kind === kind)
      expect(of('reading').length).toBeGreaterThanOrEqual(3)
      expect(of('reading').length).toBeLessThanOrEqual(4)
      expect(of('task').filter((task) => task.required && task.answeredBy === 'group')).toHaveLength(1)
      expect(of('reflection').map((activity) => activity.step)).toEqual(['prework', 'postwork'])
    }
  })

  test('begins with the group’s own why', () => {
    const [first] = activities.filter((activity) => activity.kind === 'task')
    expect(first).toMatchObject({ key: 'm1.why', step: 'prework', title: { nb: 'Vårt hvorfor' } })
  })

  test('says everything in bokmål, nynorsk and English', () => {
    const texts = activities.flatMap(({ title, body, question }) => [
      title,
      body,
      ...(question ? [question] : []),
    ])
    const missing = texts.filter((text) => languages.some((language) => text[language].trim() === ''))
    expect(missing).toEqual([])
    expect(activities.filter(({ kind, question }) => (kind === 'reading') !== (question === null))).toEqual(
      [],
    )
  })

  test('gives a group that does not know how to begin something to start from, with the same gaps in each language', () => {
    const gaps = (text: string | undefined): number => (text?.split('[…]').length ?? 1) - 1
    for (const { key, answeredBy, template } of activities) {
      const counts = languages.map((language) => gaps(template?.[language]))
      expect([key, new Set(counts).size]).toEqual([key, 1])
      expect([key, (counts[0] ?? 0) > 3]).toEqual([key, answeredBy === 'group'])
    }
  })

  test('keeps each unit short enough to be read in a break', () => {
    const units = activities.filter((activity) => activity.kind === 'reading')
    const odd = units.filter(
      ({ body, minutes }) =>
        minutes < 10 ||
        minutes > 20 ||
        languages.some((at) => words(body[at]) < 120 || words(body[at]) > 250),
    )
    expect(odd.map((unit) => unit.key)).toEqual([])
  })

  test('has a key for each activity that is used once and belongs to its module', () => {
    expect(new Set(activities.map((activity) => activity.key)).size).toBe(activities.length)
    for (const module of programme.modules) {
      expect(module.activities.filter((activity) => !activity.key.startsWith(`${module.key}.`))).toEqual([])
    }
  })
})

describe('the version that is being written', () => {
  const inNext = nextVersion.modules.flatMap((module) => module.activities)

  test('differs from the published one in what it means to differ in', () => {
    const keys = (all: typeof activities): string[] => all.map(({ key }) => key)
    expect(keys(inNext).filter((key) => !keys(activities).includes(key))).toEqual(['m4.neighbours'])
    expect(keys(activities).filter((key) => !keys(inNext).includes(key))).toEqual(['m2.attention'])
    const text = (all: typeof activities): string => JSON.stringify(all[0]?.body)
    expect(text(inNext)).not.toBe(text(activities))
    for (const language of languages)
      expect(inNext[0]?.body[language]).not.toBe(activities[0]?.body[language])
  })

  test('stands in order without holes', () => {
    for (const { activities: of } of nextVersion.modules) {
      for (const step of ['prework', 'gathering', 'postwork']) {
        const places = of.filter((activity) => activity.step === step).map(({ position }) => position)
        expect(places).toEqual(places.map((_, at) => at + 1))
      }
    }
  })
})
