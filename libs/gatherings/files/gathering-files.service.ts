import './gathering-file.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { ResourcesService, type uploadedFile } from '../../resources'
import { Agendas } from '../agenda/agenda.service'
import { mayArrange } from '../gathering.policy'
import type { GatheringFilesView } from './gathering-file.dto'
import { GatheringFilesStore, type HandedFile } from './gathering-files.store'

type Upload = Awaited<ReturnType<typeof uploadedFile>>

/** More is a library, not something to bring to a room. */
const MOST = 20

/** What is handed out for a gathering: before it, and what was shown there when it is over. */
@Injectable()
export class GatheringFiles {
  constructor(
    private readonly database: Database,
    private readonly agendas: Agendas,
    private readonly resources: ResourcesService,
    private readonly store: GatheringFilesStore,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, gatheringId: string): Promise<GatheringFilesView> {
    return this.database.transaction(actor, async () => {
      const { gathering } = await this.agendas.seen(actor, gatheringId)
      const items = await this.store.list(actor, gatheringId)
      return { items, mayChange: mayArrange(actor, gathering) && !gathering.isCalledOff }
    })
  }

  /** A file as it came; for whom it is none, there is none. */
  file(actor: Actor, gatheringId: string, id: string): Promise<HandedFile> {
    return this.database.transaction(actor, async () => {
      await this.agendas.seen(actor, gatheringId)
      const file = await this.store.content(actor, gatheringId, id)
      if (!file) throw new Problem('not-found', 'request.not-found')
      return file
    })
  }

  add(actor: Actor, gatheringId: string, upload: Upload): Promise<GatheringFilesView> {
    return this.change(actor, gatheringId, async () => {
      if ((await this.store.list(actor, gatheringId)).length >= MOST) {
        throw new Problem('conflict', 'gathering-file.too-many', { most: MOST })
      }
      const by = actor.kind === 'person' ? actor.id : null
      const kept = await this.resources.keep(upload, by)
      await this.store.add(gatheringId, { ...kept, at: this.clock.now(), by })
    })
  }

  /** Twice is once. */
  remove(actor: Actor, gatheringId: string, id: string): Promise<GatheringFilesView> {
    return this.change(actor, gatheringId, () => this.store.remove(gatheringId, id))
  }

  /** Before a file is read from the line: whoever may not add one is told at once. */
  async requireMayAdd(actor: Actor, gatheringId: string): Promise<void> {
    await this.change(actor, gatheringId, () => Promise.resolve())
  }

  private change(actor: Actor, gatheringId: string, work: () => Promise<void>): Promise<GatheringFilesView> {
    return this.database.transaction(actor, async () => {
      const gathering = await this.agendas.arranged(actor, gatheringId)
      if (gathering.isCalledOff) throw new Problem('conflict', `gathering.is-${gathering.state}`)
      await work()
      return this.list(actor, gatheringId)
    })
  }
}
