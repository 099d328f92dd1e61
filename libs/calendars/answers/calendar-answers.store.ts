import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import type { CalendarReply } from '../../platform/calendar'
import { Database } from '../../platform/database'
import { ANSWER, ANSWERS } from './answers.statement'
import type { CalendarAnswersView } from './calendar-answers.dto'

interface Row {
  readonly view: CalendarAnswersView
  readonly carries: boolean
}

@Injectable()
export class CalendarAnswersStore {
  constructor(private readonly database: Database) {}

  /** In the transaction that is open. A message that was never sent to that address has no row, and nothing is written. */
  async note({ uid, sequence, address, answer }: CalendarReply, at: Date): Promise<void> {
    await this.database.run(ANSWER, [uid, sequence, address, answer, at])
  }

  /** Null: nothing that the reader may see. */
  async of(actor: Actor, id: string): Promise<CalendarAnswersView | null> {
    const [row] = await this.database.read<Row & Record<string, unknown>>(actor, ANSWERS, [id, actor.id])
    if (!row) return null
    return row.carries ? row.view : { ...row.view, counts: null, groups: [] }
  }
}
