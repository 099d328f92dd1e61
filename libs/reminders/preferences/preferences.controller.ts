import { Body, Controller, Get, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IfMatch, tagged } from '../../platform/http'
import { MailPreferencesChange, MailPreferencesView } from './preferences.dto'
import { PreferencesService } from './preferences.service'

@Controller('me/mail-preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ summary: 'When the reader gets their digest, and which kinds of mail they have stopped' })
  @Answers(MailPreferencesView)
  async find(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailPreferencesView> {
    return tagged(reply, await this.preferences.find(actor))
  }

  @Put()
  @Access('signed-in')
  @Answers(MailPreferencesView)
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: string | null,
    @Body() change: MailPreferencesChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailPreferencesView> {
    return tagged(reply, await this.preferences.change(actor, version, change))
  }
}
