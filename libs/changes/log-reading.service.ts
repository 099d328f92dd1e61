import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { cursorFrom, DEFAULT_LIMIT, pageOf, type Page } from '../platform/http'
import type { Language } from '../platform/i18n'
import type { LogEntryView, LogKinds, LogQuery } from './log.dto'
import { kindTitles, told } from './log-words'
import { LogStore, type LogRow } from './log.store'

@Injectable()
export class LogReading {
  constructor(private readonly store: LogStore) {}

  async list(
    actor: Actor,
    { person, group, kind, cursor, limit = DEFAULT_LIMIT }: LogQuery,
  ): Promise<Page<LogEntryView>> {
    const after = cursorFrom(cursor, 2)
    const rows = await this.store.page(actor, { person, group, kind, after, limit: limit + 1 })
    const key = (row: LogRow): string[] => [row.key, row.id]
    return pageOf(rows, limit, (row) => view(row, actor.language), key)
  }

  kinds({ language }: Actor): LogKinds {
    return { items: kindTitles(language) }
  }
}

function view(row: LogRow, language: Language): LogEntryView {
  const { id, at, actor, action, detail, subject, group } = row
  const reason = typeof detail['reason'] === 'string' && detail['reason'] !== '' ? detail['reason'] : null
  return { id, at, actor, action, text: told(action, detail, language), reason, subject, group }
}
