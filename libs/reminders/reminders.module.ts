import { Module } from '@nestjs/common'
import { DueReminders } from './due/due.store'
import { RemindersController } from './reminders.controller'
import { RemindersService } from './reminders.service'
import { ReminderClaimsStore } from './sending/reminder-claims.store'
import { ReminderLook } from './sending/reminder-look.service'
import { ReminderSearch } from './sending/reminder-search.service'
import { ReminderHandlers } from './sending/reminders.jobs'

/** What people see of reminders. */
@Module({ controllers: [RemindersController], providers: [RemindersService, DueReminders] })
export class RemindersApi {}

/** What finds them, and looks at each once more before it goes. */
@Module({ providers: [DueReminders, ReminderClaimsStore, ReminderSearch, ReminderLook, ReminderHandlers] })
export class RemindersJobs {}
