import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { RuleForm } from '../rules/rule.dto'
import { RuleTrial } from './trial.service'
import { TrialView } from './trial.dto'

@Controller('cohorts/:id/reminder-rules')
export class TrialController {
  constructor(private readonly trial: RuleTrial) {}

  @Post(':key/trial')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'What a changed rule would lead to; nothing is kept' })
  @Answers(TrialView)
  try(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('key') key: string,
    @Body() form: RuleForm,
  ): Promise<TrialView> {
    return this.trial.of(actor, id, key, form)
  }
}
