import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { DueReminders } from './due/due.store'
import { PlanController } from './plan/plan.controller'
import { PlanService } from './plan/plan.service'
import { Planning } from './plan/planning.service'
import { TrialController } from './plan/trial.controller'
import { RuleTrial } from './plan/trial.service'
import { PreferencesController } from './preferences/preferences.controller'
import { PreferencesService } from './preferences/preferences.service'
import { PreferencesStore } from './preferences/preferences.store'
import { RemindersController } from './reminders.controller'
import { RemindersService } from './reminders.service'
import { RulesController } from './rules/rules.controller'
import { RulesDesk } from './rules/rules-desk.service'
import { RulesService } from './rules/rules.service'
import { RulesStore } from './rules/rules.store'
import { VersionRulesController } from './rules/version-rules.controller'
import { VersionRules } from './rules/version-rules.service'
import { ReminderClaimsStore } from './sending/reminder-claims.store'
import { ReminderLook } from './sending/reminder-look.service'
import { ReminderParts } from './sending/reminder-parts.service'
import { ReminderSearch } from './sending/reminder-search.service'
import { ReminderHandlers } from './sending/reminders.jobs'

/** What people see of reminders, the rules that they follow, and when each person wants them. */
@Module({
  imports: [ChangesModule],
  controllers: [
    RemindersController,
    PlanController,
    RulesController,
    VersionRulesController,
    TrialController,
    PreferencesController,
  ],
  providers: [
    RemindersService,
    DueReminders,
    Planning,
    PlanService,
    RulesService,
    RulesDesk,
    VersionRules,
    RulesStore,
    RuleTrial,
    PreferencesService,
    PreferencesStore,
  ],
})
export class RemindersApi {}

/** What will go of itself, for the nouns that come after. */
@Module({ providers: [DueReminders, Planning], exports: [Planning] })
export class PlanOfReminders {}

/** What finds them, and looks at each once more before it goes. */
@Module({
  providers: [
    DueReminders,
    ReminderClaimsStore,
    ReminderParts,
    ReminderSearch,
    ReminderLook,
    ReminderHandlers,
  ],
})
export class RemindersJobs {}
