import { Module, type DynamicModule } from '@nestjs/common'
import { CalendarAnswersController } from './answers/calendar-answers.controller'
import { CalendarAnswers } from './answers/calendar-answers.service'
import { CalendarAnswersStore } from './answers/calendar-answers.store'
import { CalendarReplies } from './answers/calendar-replies.service'
import { CalendarOptions, type CalendarsConfig } from './calendar-options'
import { GatheringEntriesController } from './entries/gathering-entries.controller'
import { GatheringEntries } from './entries/gathering-entries.service'
import { GatheringEntriesStore } from './entries/gathering-entries.store'
import { CalendarFeedsController } from './feed/feed.controller'
import { CalendarFeeds } from './feed/feed.service'
import { FeedStore } from './feed/feed.store'
import { InvitationLook } from './invitations/invitation-look.service'
import { Invitations } from './invitations/invitations.service'
import { InvitationsStore } from './invitations/invitations.store'

/** What people see of calendars, and the addresses that they subscribe to. */
@Module({})
export class CalendarsApi {
  static with(config: CalendarsConfig): DynamicModule {
    return {
      module: CalendarsApi,
      controllers: [CalendarAnswersController, CalendarFeedsController, GatheringEntriesController],
      providers: [
        { provide: CalendarOptions, useValue: new CalendarOptions(config) },
        ...[CalendarFeeds, FeedStore, GatheringEntries, GatheringEntriesStore],
        ...[CalendarAnswers, CalendarAnswersStore],
      ],
    }
  }
}

/** What tells calendars of changes, and keeps what they answer. */
@Module({})
export class CalendarsWork {
  static with(config: CalendarsConfig): DynamicModule {
    return {
      module: CalendarsWork,
      providers: [
        { provide: CalendarOptions, useValue: new CalendarOptions(config) },
        ...[Invitations, InvitationLook, InvitationsStore],
        ...[CalendarReplies, CalendarAnswersStore],
      ],
    }
  }
}
