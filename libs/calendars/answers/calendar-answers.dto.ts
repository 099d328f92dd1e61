import { Choice, Int, Many, Named, One } from '../../platform/http'
import { calendarAnswers, type CalendarAnswer } from '../../platform/calendar'

/** How many of those who were called answered what. */
export class CalendarAnswerCounts {
  @Int()
  accepted!: number

  @Int()
  tentative!: number

  @Int()
  declined!: number

  @Int({ description: 'Called, and nothing has come from their calendar' })
  none!: number
}

export class CalledPerson {
  @One(() => Named)
  person!: Named

  @Choice(calendarAnswers, { nullable: true, description: 'Null: no answer' })
  answer!: CalendarAnswer | null
}

export class CalledGroup {
  @One(() => Named, { nullable: true, description: 'Null: those who teach, for whoever plans' })
  group!: Named | null

  @Many(() => CalledPerson)
  people!: CalledPerson[]
}

/** What calendars answered to the invitation as it stands now; an answer to another time is none to this one. */
export class CalendarAnswersView {
  @Choice(calendarAnswers, { nullable: true, description: 'My own; null: no answer' })
  mine!: CalendarAnswer | null

  @One(() => CalendarAnswerCounts, { nullable: true, description: 'For those who carry a group or plan' })
  counts!: CalendarAnswerCounts | null

  @Many(() => CalledGroup, { description: 'The groups whose answers the reader may see' })
  groups!: CalledGroup[]
}
