import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { DueReminders } from './due/due.store'
import { RemindersController } from './reminders.controller'
import { RemindersService } from './reminders.service'
import { RulesController } from './rules/rules.controller'
import { RulesService } from './rules/rules.service'
import { RulesStore } from './rules/rules.store'
import { ReminderClaimsStore } from './sending/reminder-claims.store'
import { ReminderLook } from './sending/reminder-look.service'
import { ReminderSearch } from './sending/reminder-search.service'
import { ReminderHandlers } from './sending/reminders.jobs'

/** What people see of reminders, and the rules that they follow. */
@Module({
  imports: [ChangesModule],
  controllers: [RemindersController, RulesController],
  providers: [RemindersService, RulesService, RulesStore, DueReminders],
})
export class RemindersApi {}

/** What finds them, and looks at each once more before it goes. */
@Module({ providers: [DueReminders, ReminderClaimsStore, ReminderSearch, ReminderLook, ReminderHandlers] })
export class RemindersJobs {}
