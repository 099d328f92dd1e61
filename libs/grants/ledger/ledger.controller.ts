import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common'
import { ApiHeader, ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, tagged, type Page } from '../../platform/http'
import { LedgerEntryView, LedgerQuery, NewLedgerEntry } from './ledger.dto'
import { Ledger } from './ledger.service'

@Controller()
export class LedgerController {
  constructor(private readonly ledger: Ledger) {}

  @Get('grants/:id/ledger')
  @Access('grants.read')
  @ApiOperation({ summary: 'What is booked on a grant, the newest first' })
  @AnswersPage(LedgerEntryView)
  list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: LedgerQuery,
  ): Promise<Page<LedgerEntryView>> {
    return this.ledger.list(actor, id, query)
  }

  @Post('grants/:id/ledger')
  @Access('grants.write')
  @ApiOperation({ summary: 'Book an entry by hand' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'One key for one wish' })
  @Answers(LedgerEntryView, { status: 201 })
  async enter(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() entry: NewLedgerEntry,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LedgerEntryView> {
    return tagged(reply, await this.ledger.enter(actor, id, entry, key?.slice(0, 200) || null))
  }

  @Put('ledger-entries/:id')
  @Access('grants.write')
  @ApiOperation({ summary: 'Correct an entry' })
  @Answers(LedgerEntryView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() entry: NewLedgerEntry,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LedgerEntryView> {
    return tagged(reply, await this.ledger.change(actor, id, version, entry))
  }

  @Delete('ledger-entries/:id')
  @Access('grants.write')
  @ApiOperation({ summary: 'Take an entry away' })
  @Answers(null)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.ledger.remove(actor, id, version)
  }
}
