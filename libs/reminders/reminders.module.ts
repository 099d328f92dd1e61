import { Module, type DynamicModule } from '@nestjs/common'
import { DueReminders, QUIET } from './due/due.store'
import { RemindersController } from './reminders.controller'
import { RemindersService } from './reminders.service'
import { LETTER_OPTIONS, LetterWriter, type LetterOptions } from './sending/letter-writer'
import { ReminderBeginning } from './sending/reminder-beginning.service'
import { ReminderMailsStore } from './sending/reminder-mails.store'
import { ReminderSearch } from './sending/reminder-search.service'
import { ReminderSending } from './sending/reminder-sending.service'
import { ReminderStopsController } from './sending/reminder-stops.controller'
import { ReminderStops } from './sending/reminder-stops.service'
import { ReminderHandlers } from './sending/reminders.jobs'

export interface RemindersOptions {
  readonly publicUrl: string
  readonly mailFrom: string
  readonly sessionSecret: string
  /** Whether reminders wait for daytime on a working day. */
  readonly quiet: boolean
}

/** What people see of reminders, and the address that stops them. */
@Module({})
export class RemindersApi {
  static with(options: RemindersOptions): DynamicModule {
    return {
      module: RemindersApi,
      controllers: [RemindersController, ReminderStopsController],
      providers: [
        RemindersService,
        DueReminders,
        ReminderStops,
        ReminderMailsStore,
        LetterWriter,
        letters(options),
        { provide: QUIET, useValue: options.quiet },
      ],
    }
  }
}

/** What finds and sends them. */
@Module({})
export class RemindersJobs {
  static with(options: RemindersOptions): DynamicModule {
    return {
      module: RemindersJobs,
      providers: [
        DueReminders,
        ReminderMailsStore,
        LetterWriter,
        letters(options),
        { provide: QUIET, useValue: options.quiet },
        ReminderSearch,
        ReminderBeginning,
        ReminderSending,
        ReminderHandlers,
      ],
    }
  }
}

function letters({ publicUrl, mailFrom, sessionSecret }: RemindersOptions): {
  provide: symbol
  useValue: LetterOptions
} {
  return { provide: LETTER_OPTIONS, useValue: { publicUrl, mailFrom, secret: sessionSecret } }
}
