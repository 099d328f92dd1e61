import type { Named } from '../../platform/http'
import type { AnswerFacts } from '../facts/group-facts.statement'
import { away, daysTo, spoken } from './days'
import type { FollowedGroup, Item, Known, Reading, Urgency } from './item'
import { names, say } from './say'

/**
 * From how many days before its day something is on the list, and is urgent: prework from about when it opens. After its
 * day it is urgent while it helps.
 */
const SOON = { prework: 21, gathering: 14, postwork: 14 } as const
const URGENT = 3
/** A person's own postwork is let go of after this; the group's answer never is. */
const LET_GO = 30

type Module = FollowedGroup['row']['modules'][number]

interface Step {
  readonly step: 'prework' | 'postwork'
  readonly module: Module
  readonly due: string
}

/** What people and the group owe in the steps that are under way, and what of it is done. */
export function learningItems({ group, facts }: Known, reading: Reading): Item[] {
  const steps = group.row.modules.flatMap((module) => stepsUnderWay(module, reading))
  return [
    ...steps.flatMap((step) => ownItem(group, step, reading)),
    ...answerItems(group, facts.answers, reading),
    ...facts.answers.flatMap((answer) => conversation(group, answer, reading)),
  ]
}

function stepsUnderWay(module: Module, { today }: Reading): Step[] {
  const { heldOn, dueOn, opensOn } = module
  const steps: Step[] = []
  if (heldOn !== null && opensOn !== null && opensOn <= today && heldOn >= today)
    steps.push({ step: 'prework', module, due: heldOn })
  if (heldOn !== null && dueOn !== null && heldOn <= today && daysTo(dueOn, today) >= -LET_GO)
    steps.push({ step: 'postwork', module, due: dueOn })
  return steps
}

/** One item for everybody who lacks the same step, so that one click reminds them all. */
function ownItem(group: FollowedGroup, step: Step, reading: Reading): Item[] {
  const { asked, owing: lacking } = group.owing(step.module.number, step.step)
  if (asked.length === 0) return []
  const [count, of, module] = [lacking.length, asked.length, step.module.number]
  const who = lacking.map(({ person }) => person)
  const words = STEP_WORDS[step.step]
  const rest = { key: `${step.step}/${module}`, kind: step.step, module, due: step.due, since: null }
  const urgency = count === 0 ? 'on-track' : urgencyOf(step, reading)
  if (urgency === 'on-track') {
    const title = say(words.track, reading, { done: of - count, of, module })
    return [{ ...rest, urgency, title, why: whenDue(step, reading), people: [], action: null }]
  }
  const why = whenDue(step, reading)
  if (who.every(({ id }) => id === reading.readerId)) {
    const link = `/gruppe/${group.row.id}/lopet`
    const action = { kind: 'open', label: say('actOwn', reading), link } as const
    return [{ ...rest, urgency, title: say(words.own, reading, { module }), why, people: who, action }]
  }
  const few = { names: names(who, reading), count, module }
  const title = count > 2 ? say(words.many, reading, { count, of, module }) : say(step.step, reading, few)
  const about = { subject: step.step, about: String(module) }
  const action = { kind: 'nudge', label: say('actNudge', reading), ...about } as const
  return [{ ...rest, urgency, title, why, people: who, action }]
}

const STEP_WORDS = {
  prework: { own: 'preworkOwn', many: 'preworkMany', track: 'trackPrework' },
  postwork: { own: 'postworkOwn', many: 'postworkMany', track: 'trackPostwork' },
} as const

function urgencyOf({ step, due }: { step: keyof typeof SOON; due: string }, { today }: Reading): Urgency {
  const days = daysTo(due, today)
  return days <= URGENT ? 'urgent' : days <= SOON[step] ? 'soon' : 'on-track'
}

function whenDue({ step, due }: Pick<Step, 'step' | 'due'>, reading: Reading): string {
  const values = { date: spoken(due, reading), away: away(due, reading) }
  if (step === 'prework') return say('gatheringIs', reading, values)
  return say(due < reading.today ? 'dueWas' : 'dueIs', reading, values)
}

const ANSWERS = {
  prework: 'answerPrework',
  gathering: 'answerGathering',
  postwork: 'answerPostwork',
} as const

/** The group's answers that are due, how far each has come and who has not said yes; and those of late that are delivered. */
function answerItems(
  { row, standing }: FollowedGroup,
  begun: readonly AnswerFacts[],
  reading: Reading,
): Item[] {
  const owed = standing.cells.flatMap(({ module, missing }) =>
    missing.flatMap(({ activityId, dueOn, step }) => {
      const title = row.modules
        .find(({ number }) => number === module)
        ?.tasks.find((one) => one.activityId === activityId)?.title
      if (activityId === null || dueOn === null || title === undefined || !isOpen(row, module, step, reading))
        return []
      const urgency = urgencyOf({ step, due: dueOn }, reading)
      if (urgency === 'on-track') return []
      const answer = begun.find((one) => one.activityId === activityId)
      const when = say(dueOn < reading.today ? 'dueWas' : 'dueIs', reading, {
        date: spoken(dueOn, reading),
        away: away(dueOn, reading),
      })
      const item: Item = {
        ...{ key: `answer/${activityId}`, kind: 'answer', urgency, module, due: dueOn, since: null },
        title: say(ANSWERS[step], reading, { module }),
        why: `${when} ${howFar(answer, title, reading)}`,
        ...whatToDo(row.id, activityId, answer, reading),
      }
      return [item]
    }),
  )
  return [...owed, ...delivered(row, reading)]
}

function isOpen(row: FollowedGroup['row'], module: number, step: string, { today }: Reading): boolean {
  const { opensOn = null, heldOn = null } = row.modules.find(({ number }) => number === module) ?? {}
  const from = step === 'prework' ? opensOn : heldOn
  return from !== null && from <= today
}

function howFar(answer: AnswerFacts | undefined, title: string, reading: Reading): string {
  if (!answer) return say('answerNotBegun', reading, { title })
  const { needed, agreed, silent } = answer
  if (agreed >= needed) return say('answerReady', reading, { title })
  return say('answerAgreed', reading, { title, agreed, needed, names: names(silent, reading) })
}

/** Who has not agreed is reminded; what nobody has begun, or enough agree on, is opened. Who follows from outside reads. */
function whatToDo(
  groupId: string,
  activityId: string,
  answer: AnswerFacts | undefined,
  reading: Reading,
): Pick<Item, 'people' | 'action'> {
  const ready = answer !== undefined && answer.agreed >= answer.needed
  const link = `/gruppe/${groupId}/lopet/${activityId}`
  if (answer && !ready && answer.silent.some(({ id }) => id !== reading.readerId)) {
    const people: readonly Named[] = answer.silent
    return {
      people,
      action: { kind: 'nudge', label: say('actNudge', reading), subject: 'answer', about: activityId },
    }
  }
  const label = say(ready && reading.carries ? 'actDeliver' : 'actAnswer', reading)
  return { people: [], action: { kind: 'open', label, link } }
}

/** Answers of steps whose day was not long ago, or is still to come. */
function delivered(row: FollowedGroup['row'], reading: Reading): Item[] {
  return row.modules.flatMap((module) =>
    module.tasks
      .filter((task) => task.delivered)
      .flatMap((task): Item[] => {
        const due = task.step === 'postwork' ? module.dueOn : module.heldOn
        if (due === null || daysTo(due, reading.today) < 0) return []
        return [
          {
            ...{
              key: `answer/${task.activityId}`,
              kind: 'answer',
              urgency: 'on-track',
              module: module.number,
            },
            ...{ due, since: null, people: [], action: null },
            title: say('trackAnswer', reading, { title: task.title }),
            why: say('trackModule', reading, { module: module.number }),
          },
        ]
      }),
  )
}

/** How long an answer may wait for an instructor before it is urgent. */
const PATIENCE = 14

function conversation({ row }: FollowedGroup, answer: AnswerFacts, reading: Reading): Item[] {
  const { activityId, title, module, waitsForGroup, waitsForInstructor } = answer
  const rest = { module, due: null, people: [] }
  if (waitsForGroup !== null && reading.carries) {
    const values = { title, module, date: spoken(waitsForGroup, reading) }
    const link = `/gruppe/${row.id}/lopet/${activityId}`
    return [
      {
        ...{ ...rest, key: `comment/${activityId}`, kind: 'comment', urgency: 'soon', since: waitsForGroup },
        title: say('comment', reading, values),
        why: say('commentWhy', reading, values),
        action: { kind: 'open', label: say('actReply', reading), link },
      },
    ]
  }
  if (waitsForInstructor !== null && reading.teaches) {
    const values = { title, module, date: spoken(waitsForInstructor, reading) }
    const urgency = daysTo(waitsForInstructor, reading.today) < -PATIENCE ? 'urgent' : 'soon'
    const link = `/kull/${row.cohort.id}/svar/${row.id}/${activityId}`
    return [
      {
        ...{
          ...rest,
          key: `answer-waits/${activityId}`,
          kind: 'answer-waits',
          urgency,
          since: waitsForInstructor,
        },
        title: say('answerWaits', reading, values),
        why: say('answerWaitsWhy', reading, values),
        action: { kind: 'open', label: say('actComment', reading), link },
      },
    ]
  }
  return []
}
