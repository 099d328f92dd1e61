import { Module } from '@nestjs/common'
import { EvaluationsController } from './evaluations.controller'
import { EvaluationsService } from './evaluations.service'
import { EvaluationsStore } from './evaluations.store'

@Module({ providers: [EvaluationsService, EvaluationsStore], controllers: [EvaluationsController] })
export class EvaluationsApi {}
