import { Controller, Delete, Get, Param, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, IdPipe, PageQuery, type Page } from '../../platform/http'
import { OwnReflection } from './own-reflection.dto'
import { OwnReflections } from './own-reflections.service'

@Controller('me/reflections')
export class OwnReflectionsController {
  constructor(private readonly reflections: OwnReflections) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ summary: 'One’s own reflections, also from groups that one has left' })
  @AnswersPage(OwnReflection)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<OwnReflection>> {
    return this.reflections.page(actor, query)
  }

  @Delete(':id')
  @Access('signed-in')
  @ApiOperation({ summary: 'Remove one of one’s own reflections for good' })
  @Answers(null)
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.reflections.remove(actor, id)
  }
}
