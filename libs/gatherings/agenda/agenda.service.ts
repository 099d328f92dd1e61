import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { GatheringView } from '../gathering.dto'
import type { Gathering } from '../gathering.entity'
import { mayArrange } from '../gathering.policy'
import { GatheringsStore } from '../gatherings.store'
import { lengthOf, minutesOf, timed } from './agenda-times'
import type { AgendaRequest, AgendaView } from './agenda.dto'
import { AgendaStore } from './agenda.store'

export interface VersionedAgenda {
  readonly view: AgendaView
  readonly version: number
}

/** A gathering, and how its reader sees it. */
interface Seen {
  readonly gathering: Gathering
  readonly shown: GatheringView
}

/** What happens on the day, and what to do before it. */
@Injectable()
export class Agendas {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringsStore,
    private readonly store: AgendaStore,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, gatheringId: string): Promise<VersionedAgenda> {
    return this.database.transaction(actor, async () => {
      const { gathering, shown } = await this.seen(actor, gatheringId)
      const stored = await this.store.find(actor, gatheringId)
      const { items, preparation, language } = stored ?? {
        items: [],
        preparation: '',
        language: actor.language,
      }
      const view = {
        gathering: shown,
        items: timed(items, gathering.startsAt),
        minutes: minutesOf(items),
        length: lengthOf(gathering),
        preparation,
        language,
        mayChange: mayArrange(actor, gathering) && gathering.isOpen(this.clock.now()),
      }
      return { view, version: stored?.version ?? 0 }
    })
  }

  write(
    actor: Actor,
    gatheringId: string,
    version: string | null,
    { items, preparation }: AgendaRequest,
  ): Promise<VersionedAgenda> {
    return this.database.transaction(actor, async () => {
      const gathering = await this.arranged(actor, gatheringId)
      if (!gathering.isOpen(this.clock.now()))
        throw new Problem('conflict', `gathering.is-${gathering.state}`)
      const stored = await this.store.find(actor, gatheringId)
      requireVersion(version, stored?.version ?? 0)
      const planned = items.map(({ title, minutes, note = '' }) => ({
        title: title.trim(),
        minutes,
        note: note.trim(),
      }))
      await this.store.write(gatheringId, { items: planned, preparation, language: actor.language })
      return this.read(actor, gatheringId)
    })
  }

  /** The gathering, under lock, for somebody who may arrange it. */
  async arranged(actor: Actor, id: string): Promise<Gathering> {
    const { gathering } = await this.seen(actor, id)
    if (!mayArrange(actor, gathering)) throw new Problem('forbidden', 'access.denied')
    return (await this.gatherings.lock(id)) ?? gathering
  }

  /** Of a draft nobody knows but those who arrange it. */
  async seen(actor: Actor, id: string): Promise<Seen> {
    const gathering = await this.gatherings.find(id)
    const may = gathering !== null && mayArrange(actor, gathering)
    const shown = await this.gatherings.one(actor, this.clock.now(), id, may)
    if (!gathering || !shown) throw new Problem('not-found', 'request.not-found')
    return { gathering, shown }
  }
}
