import type { AttendanceStatus } from '../../gatherings'
import { isRequired, stepDueOn } from '../../learning'
import { steps, type Step } from '../../programmes'
import type { ModuleFacts, PersonModuleFacts } from '../facts/facts'
import type { Missing, Telling } from '../progress'
import type { Word } from '../progress-words'
import { dated, past, say } from './say'

/** One requirement of a group or a person: met, or missing with its reasons. */
export interface Requirement extends Missing {
  readonly met: boolean
}

/** What a module asks of a group. */
export function ofGroup(module: ModuleFacts, telling: Telling): Requirement[] {
  const gathering: Requirement[] = module.kind === 'core' ? [gatheringOf(module, telling)] : []
  const tasks = module.tasks.map((task): Requirement => {
    const dueOn = stepDueOn(task.step, module)
    return {
      code: 'submission',
      met: task.delivered,
      dueOn,
      overdue: !task.delivered && past(dueOn, telling),
      text: say('submission', telling, { title: task.title }),
      short: say(SHORT[task.step], telling, { module: module.number }),
      step: task.step,
      activityId: task.activityId,
    }
  })
  return [...gathering, ...tasks]
}

const SHORT: Readonly<Record<Step, Word>> = {
  prework: 'shortPrework',
  gathering: 'shortTask',
  postwork: 'shortPostwork',
}

function gatheringOf(module: ModuleFacts, telling: Telling): Requirement {
  const gone = past(module.heldOn, telling)
  const long: Word =
    module.heldOn === null
      ? undated(module)
      : !gone
        ? 'gatheringAhead'
        : unmarkedOr(module, 'gatheringMissed')
  const short: Word = gone && !module.marked ? 'shortUnmarked' : 'shortGathering'
  return {
    code: 'gathering',
    met: module.held,
    dueOn: module.heldOn,
    overdue: !module.held && gone,
    text: say(long, telling, { date: dated(module.heldOn ?? module.moved?.from ?? null, telling) }),
    short: say(short, telling, { module: module.number }),
    step: 'gathering',
    activityId: null,
  }
}

function undated(module: ModuleFacts): Word {
  return module.moved ? 'gatheringOff' : 'gatheringUndated'
}

function unmarkedOr(module: ModuleFacts, otherwise: Word): Word {
  return module.marked ? otherwise : 'gatheringUnmarked'
}

/** What a module asks of a person, from their first day on. */
export function ofPerson(
  module: ModuleFacts,
  own: PersonModuleFacts | undefined,
  telling: Telling,
): Requirement[] {
  if (!own) return []
  const left = own.missing.filter(({ step }) => isRequired(stepDueOn(step, module), own.fromOn))
  const activities = left.map(({ title, step }): Requirement => {
    const dueOn = stepDueOn(step, module)
    const short = say('shortActivity', telling, { module: module.number })
    const overdue = past(dueOn, telling)
    const text = say('activity', telling, { title })
    return { code: 'activity', met: false, dueOn, overdue, text, short, step, activityId: null }
  })
  const done = steps.flatMap((step) => {
    const dueOn = stepDueOn(step, module)
    const undone = own.missing.filter((one) => one.step === step).length
    const met = isRequired(dueOn, own.fromOn) ? own.required[step] - undone : 0
    return Array.from({ length: met }, () => metBy(dueOn, step))
  })
  const attends = module.kind === 'core' && isRequired(module.heldOn, own.fromOn)
  return [...(attends ? [attendanceOf(module, own, telling)] : []), ...activities, ...done]
}

function metBy(dueOn: string | null, step: Step): Requirement {
  const silent = { text: '', short: '', activityId: null }
  return { code: 'activity', met: true, dueOn, overdue: false, step, ...silent }
}

/** The mark of a person; nothing is to be marked for who came to the group after the gathering. */
export function attendanceIn(module: ModuleFacts, own: PersonModuleFacts): AttendanceStatus | null {
  return own.attendance === 'unknown' && !isRequired(module.heldOn, own.fromOn) ? null : own.attendance
}

const ATTENDED: readonly AttendanceStatus[] = ['present', 'partly']

function attendanceOf(module: ModuleFacts, own: PersonModuleFacts, telling: Telling): Requirement {
  const met = ATTENDED.includes(own.attendance)
  const gone = past(module.heldOn, telling)
  const unknown: Word = own.attendance === 'unknown' ? 'attendanceUnknown' : 'attendanceAbsent'
  const long: Word = module.heldOn === null ? undated(module) : gone ? unknown : 'gatheringAhead'
  return {
    code: 'attendance',
    met,
    dueOn: module.heldOn,
    overdue: !met && gone,
    text: say(long, telling, { date: dated(module.heldOn ?? module.moved?.from ?? null, telling) }),
    short: say('shortAttendance', telling, { module: module.number }),
    step: 'gathering',
    activityId: null,
  }
}
