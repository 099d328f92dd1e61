import './home.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Problem } from '../platform/http'
import type { HomeView } from './home.dto'
import { HomeStore } from './home.store'
import { homeView } from './home.view'
import { pathView, type Telling } from './path'
import type { PathView } from './path.dto'

@Injectable()
export class HomeService {
  constructor(
    private readonly store: HomeStore,
    private readonly clock: Clock,
  ) {}

  async home(actor: Actor, groupId: string | undefined): Promise<HomeView> {
    const telling = this.telling(actor)
    const row = await this.store.home(actor, groupId, this.clock.now(), telling.today)
    if (!row) throw new Problem('not-found', groupId === undefined ? 'home.no-group' : 'request.not-found')
    return homeView(row, this.clock.now(), telling)
  }

  async path(actor: Actor, groupId: string): Promise<PathView> {
    const telling = this.telling(actor)
    const row = await this.store.path(actor, groupId, this.clock.now(), telling.today)
    if (!row) throw new Problem('not-found', 'request.not-found')
    return pathView(row, telling)
  }

  private telling(actor: Actor): Telling {
    return { today: this.clock.today(), language: actor.language }
  }
}
