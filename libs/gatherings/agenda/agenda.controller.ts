import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, setEtag } from '../../platform/http'
import { AgendaRequest, AgendaView } from './agenda.dto'
import { Agendas, type VersionedAgenda } from './agenda.service'

@Controller('gatherings/:id/agenda')
export class AgendaController {
  constructor(private readonly agendas: Agendas) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ summary: 'What happens when at a gathering, and what to do before it' })
  @Answers(AgendaView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgendaView> {
    return tagged(reply, await this.agendas.read(actor, id))
  }

  @Put()
  @Access('gatherings.arrange')
  @ApiOperation({ summary: 'Write agenda and preparation of a gathering that is not over' })
  @Answers(AgendaView)
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: AgendaRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgendaView> {
    return tagged(reply, await this.agendas.write(actor, id, version, request))
  }
}

function tagged(reply: FastifyReply, { view, version }: VersionedAgenda): AgendaView {
  setEtag(reply, version)
  return view
}
