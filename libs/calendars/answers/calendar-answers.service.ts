import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import type { CalendarAnswersView } from './calendar-answers.dto'
import { CalendarAnswersStore } from './calendar-answers.store'

/** What calendars answered to an invitation. */
@Injectable()
export class CalendarAnswers {
  constructor(private readonly store: CalendarAnswersStore) {}

  async of(actor: Actor, id: string): Promise<CalendarAnswersView> {
    const view = await this.store.of(actor, id)
    if (!view) throw new Problem('not-found', 'request.not-found')
    return view
  }
}
