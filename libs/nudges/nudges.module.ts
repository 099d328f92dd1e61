import { Module } from '@nestjs/common'
import { ProgressModule } from '../progress'
import { PlanOfReminders } from '../reminders'
import { Matters } from './matters/matters.service'
import { MattersStore } from './matters/matters.store'
import { NudgeLook } from './sending/nudge-look.service'
import { NudgesController } from './nudges.controller'
import { NudgesService } from './nudges.service'
import { NudgesStore } from './nudges.store'
import { RulesAhead } from './sending/rules-ahead.service'

@Module({
  imports: [ProgressModule, PlanOfReminders],
  controllers: [NudgesController],
  providers: [NudgesService, RulesAhead, NudgesStore, Matters, MattersStore],
})
export class NudgesApi {}

/** What the worker does for nudges: the last look at each. */
@Module({
  imports: [ProgressModule],
  providers: [NudgeLook, NudgesStore, Matters, MattersStore],
})
export class NudgesWork {}
