import './home.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Problem } from '../platform/http'
import type { Progress } from '../progress'
import type { HomeView } from './home.dto'
import { HomeStore, type HomeRow } from './home.store'
import { noMember } from './home-words'
import { nextStep, teamStep } from './next-step'
import { moduleStatesOf, pathView, standings, type Telling } from './path'
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

function homeView(row: HomeRow, now: Date, telling: Telling): HomeView {
  const { id, name, cohort, why } = row
  const { group, mine } = standings(row, telling)
  const states = moduleStatesOf({ group, mine })
  const { modules } = pathView(row, telling)
  return {
    group: { id, name, cohort },
    why: why === null ? null : { text: why },
    nextStep: mine && nextStep(modules, telling),
    teamStep: teamStep(modules, row, telling),
    nextGathering: nextGathering(row, now),
    progress: mine?.progress ?? nobodys(telling),
    groupProgress: group.progress,
    modules: row.path.map(({ number, title, kind, opensOn, dueOn }) => {
      return { number, title, kind, state: states.get(number) ?? 'upcoming', opensOn, dueOn }
    }),
  }
}

function nextGathering({ path }: HomeRow, now: Date): HomeView['nextGathering'] {
  const ahead = path.flatMap(({ gathering }) =>
    gathering && gathering.endsAt > now.toISOString() ? [gathering] : [],
  )
  return ahead.sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0] ?? null
}

function nobodys({ language }: Telling): Progress {
  return { done: 0, of: 0, percent: 0, completed: false, expected: 0, text: noMember[language] }
}
