import { longDay } from '../platform/i18n'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock, osloDay } from '../platform/clock'
import { Database } from '../platform/database'
import type { QuietReason } from '../platform/quiet'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../platform/http'
import { outcomes } from '../mails'
import type { DueRow } from './due/due.statement'
import { DueReminders } from './due/due.store'
import { LOG, type LoggedRow } from './log.statement'
import type {
  LoggedReminderView,
  PlannedReminderView,
  ReminderLogQuery,
  ReminderPlanQuery,
} from './reminder.dto'
import { followedGroups } from './reminder.policy'
import { movedText } from './reminder-words'

const DEFAULT_DAYS = 30

/** What will be sent and what was, to those who follow it. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly database: Database,
    private readonly due: DueReminders,
    private readonly clock: Clock,
  ) {}

  async plan(actor: Actor, query: ReminderPlanQuery): Promise<Page<PlannedReminderView>> {
    const { cursor, limit = DEFAULT_LIMIT, days = DEFAULT_DAYS, group } = query
    const after = cursorFrom(cursor, 2)
    const rows = await this.due.find(actor, { groups: chosen(actor, group), days, after, limit: limit + 1 })
    const quiet = this.due.quiet(days)
    const today = osloDay(this.clock.now())
    return pageOf(
      rows,
      limit,
      (row) => planned(row, actor, { quiet, today }),
      (row) => [row.sortsAt, row.ident],
    )
  }

  async log(
    actor: Actor,
    { cursor, limit = DEFAULT_LIMIT, group }: ReminderLogQuery,
  ): Promise<Page<LoggedReminderView>> {
    const after = cursorFrom(cursor, 2)
    const page = [after?.[0] ?? null, after?.[1] ?? null, limit + 1]
    const params = [actor.language, chosen(actor, group), ...page]
    const rows = await this.database.read<LoggedRow>(actor, LOG, params)
    return pageOf(
      rows,
      limit,
      ({ outcome, ...row }) => ({ ...row, why: outcome === '' ? '' : outcomes[outcome][actor.language] }),
      (row) => [row.plannedFor, row.id],
    )
  }
}

/** One group, if the actor follows it, or all that the actor follows. */
function chosen(actor: Actor, group: string | undefined): readonly string[] | null {
  const followed = followedGroups(actor)
  if (group === undefined) return followed
  if (followed !== null && !followed.includes(group)) throw new Problem('forbidden', 'access.denied')
  return [group]
}

interface Days {
  readonly quiet: ReadonlyMap<string, QuietReason>
  readonly today: string
}

function planned(row: DueRow, actor: Actor, days: Days): PlannedReminderView {
  const { person, group, urgent, plannedFor, withheld } = row
  return {
    person,
    group,
    rule: { key: row.ruleKey, title: row.ruleTitle },
    subject: { kind: row.subjectKind, id: row.subjectId, title: row.subjectTitle, date: row.subjectOn },
    plannedFor,
    urgent,
    state: withheld ? 'withheld' : 'planned',
    why: withheld ? outcomes[withheld][actor.language] : whyMoved(row, actor, days),
  }
}

/** From the rule's day, or from today when that day has passed: what goes late is explained by now, not by then. */
function whyMoved({ windowOn, plannedOn }: DueRow, { language }: Actor, { quiet, today }: Days): string {
  const from = windowOn < today ? today : windowOn
  if (plannedOn <= from) return ''
  const reason = quiet.get(from)
  if (reason) return movedText(longDay(from, language), reason, language)
  return windowOn < today ? '' : movedText(longDay(from, language), 'week', language)
}
