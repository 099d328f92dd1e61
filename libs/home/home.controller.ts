import { Controller, Get, Param, Query } from '@nestjs/common'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe } from '../platform/http'
import { HomeQuery, HomeView } from './home.dto'
import { HomeService } from './home.service'
import { PathView } from './path.dto'

@Controller()
export class HomeController {
  constructor(private readonly homes: HomeService) {}

  @Get('home')
  @Access('learning.read')
  @Answers(HomeView)
  home(@CurrentActor() actor: Actor, @Query() { group }: HomeQuery): Promise<HomeView> {
    return this.homes.home(actor, group)
  }

  @Get('groups/:id/path')
  @Access('learning.read')
  @Answers(PathView)
  path(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PathView> {
    return this.homes.path(actor, id)
  }
}
