import { Injectable } from '@nestjs/common'
import { outcomes } from '../mails'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, type Page } from '../platform/http'
import { LOG, type LoggedRow } from './log.statement'
import type { LoggedReminderView, ReminderLogQuery } from './reminder.dto'
import { followedOf } from './reminder.policy'

/** What was sent, to those who follow it. */
@Injectable()
export class RemindersService {
  constructor(private readonly database: Database) {}

  async log(
    actor: Actor,
    { cursor, limit = DEFAULT_LIMIT, group }: ReminderLogQuery,
  ): Promise<Page<LoggedReminderView>> {
    const after = cursorFrom(cursor, 2)
    const page = [after?.[0] ?? null, after?.[1] ?? null, limit + 1]
    const params = [actor.language, followedOf(actor, group), ...page]
    const rows = await this.database.read<LoggedRow>(actor, LOG, params)
    return pageOf(
      rows,
      limit,
      ({ outcome, ...row }) => ({ ...row, why: outcome === '' ? '' : outcomes[outcome][actor.language] }),
      (row) => [row.plannedFor, row.id],
    )
  }
}
