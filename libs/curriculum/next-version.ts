import type { ActivityContent, ModuleContent, ProgrammeContent } from './programme-content'
import { programme } from './programme'

type Change = (activities: readonly ActivityContent[]) => readonly ActivityContent[]

const without =
  (key: string): Change =>
  (activities) =>
    activities.filter((activity) => activity.key !== key)

const changed =
  (key: string, change: (activity: ActivityContent) => Partial<ActivityContent>): Change =>
  (activities) =>
    activities.map((activity) => (activity.key === key ? { ...activity, ...change(activity) } : activity))

/** Puts an activity where it was, but before another one. */
const before =
  (key: string, other: string): Change =>
  (activities) => {
    const moved = activities.filter((activity) => activity.key === key)
    return activities.flatMap((activity) => {
      if (activity.key === key) return []
      return activity.key === other ? [...moved, activity] : [activity]
    })
  }

const added =
  (activity: ActivityContent): Change =>
  (activities) => [...activities, activity]

/** What the instructors learned from the first cohort, by module. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  m1: [
    changed('m1.one-municipality', ({ body }) => ({
      minutes: 10,
      body: {
        ...body,
        nb: body.nb.replace(
          'Dere trenger ikke et stort kartleggingsprosjekt. To timer',
          'Dere trenger ikke et stort kartleggingsprosjekt. En ettermiddag',
        ),
        nn: body.nn.replace(
          'De treng ikkje eit stort kartleggingsprosjekt. To timar',
          'De treng ikkje eit stort kartleggingsprosjekt. Ein ettermiddag',
        ),
        en: body.en.replace(
          'You do not need a large mapping project. Two hours',
          'You do not need a large mapping project. One afternoon',
        ),
      },
    })),
    changed('m1.why', () => ({
      template: {
        nb: 'Vi endrer oss fordi …\n\nInnbyggerne skal merke det ved at …\n\nOm to år vil vi …',
        nn: 'Vi endrar oss fordi …\n\nInnbyggjarane skal merke det ved at …\n\nOm to år vil vi …',
        en: 'We change because …\n\nResidents will notice it when …\n\nIn two years we will …',
      },
    })),
  ],
  m2: [before('m2.roles', 'm2.uncertainty'), without('m2.attention')],
  m3: [changed('m3.funding', () => ({ required: false }))],
  m4: [
    added({
      key: 'm4.neighbours',
      step: 'postwork',
      position: 1,
      kind: 'link',
      title: {
        nb: 'Se hva nabokommunene deler',
        nn: 'Sjå kva nabokommunane deler',
        en: 'See what your neighbours share',
      },
      body: {
        nb: 'Velg én løsning som en annen kommune har tatt i bruk. **Hva måtte til** for at dere kunne gjort det samme?',
        nn: '',
        en: '',
      },
      question: null,
      link: 'https://delingskatalogen.example',
      minutes: 10,
      required: false,
      answeredBy: 'person',
      minAgreements: 2,
    }),
  ],
}

function next(module: ModuleContent): ModuleContent {
  const activities = (CHANGES[module.key] ?? []).reduce(
    (present, change) => change(present),
    module.activities,
  )
  return { ...module, activities: placed(activities) }
}

/** Counted from one in each step, in the order in which they stand. */
function placed(activities: readonly ActivityContent[]): readonly ActivityContent[] {
  const counts = new Map<string, number>()
  return activities.map((activity) => {
    const position = (counts.get(activity.step) ?? 0) + 1
    counts.set(activity.step, position)
    return { ...activity, position }
  })
}

/** The version that is being written, with a text or two still to translate. */
export const nextVersion: ProgrammeContent = { ...programme, modules: programme.modules.map(next) }
