import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { osloDay, osloDaysLater } from '../../platform/clock'
import { QuietTimes } from '../../platform/quiet'
import { Planning } from '../../reminders'
import type { Matter } from '../matters/nudge-subjects'
import { dayAndHour, UNDO_MS } from './nudge-times'
import { say } from '../nudge-words'

const AHEAD_MS = 36 * 3_600_000
/** What goes to others is asked for, whatever of it the sender may see. */
const CLERK = systemActor('nudges')

/** When a nudge goes, and what a rule will say about the same to the same people: it comes anyway. */
@Injectable()
export class RulesAhead {
  constructor(
    private readonly planning: Planning,
    private readonly quiet: QuietTimes,
  ) {}

  /** A person pressed the button, but nobody is disturbed for it: it waits for daytime on a working day. */
  goesAt(now: Date): Date {
    return this.quiet.firstAllowed(new Date(now.getTime() + UNDO_MS))
  }

  /** A sentence for each person to whom a rule's reminder goes within the next day and a half. */
  async find(actor: Actor, matter: Matter, now: Date): Promise<ReadonlyMap<string, string>> {
    const { group, step, module } = matter
    const clerk = { ...CLERK, language: actor.language }
    // A digest takes along what would be too late a week later, so the plan is asked as far as the search looks.
    const plan = await this.planning.plan(clerk, [group.id], osloDay(osloDaysLater(now, 6)))
    const soon = now.getTime() + AHEAD_MS
    const told = plan.filter(({ row, withheld, plannedFor }) => {
      const same = row.condition === step && row.moduleNumber === module
      return withheld === null && same && new Date(plannedFor).getTime() <= soon
    })
    return new Map(
      told.reverse().map(({ row, plannedFor }) => {
        const when = dayAndHour(new Date(plannedFor), now, actor.language)
        return [row.person.id, say('ruleAhead', actor.language, { rule: row.ruleTitle, when })]
      }),
    )
  }
}
