import './resource.problems'
import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem, requireVersion } from '../platform/http'
import { rolesOf } from '../people'
import { judge } from './files/file-kind'
import { safeName } from './files/file-name'
import type { ResourceFile, ResourceList, ResourcesRequest } from './resource.dto'
import { MOST, type ResourceKind } from './files/resource-kinds'
import { mayAttach } from './resource.policy'
import type { UploadedFile } from './files/resource-upload'
import type { StoredFile } from './files/stored-file'
import { ResourcesStore, type ActivityPlace } from './resources.store'

const TITLE = 160
const CLERK = systemActor('resources')

@Injectable()
export class ResourcesService {
  constructor(
    private readonly database: Database,
    private readonly store: ResourcesStore,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, place: ActivityPlace): Promise<ResourceList> {
    return this.database.transaction(actor, async () => {
      await this.hold(actor, place)
      return this.store.list(place)
    })
  }

  /** Looks at the file before anything is kept of it. */
  async attach(actor: Actor, place: ActivityPlace, file: UploadedFile): Promise<ResourceList> {
    const kind = await kindOf(file)
    const fileName = safeName(file.name, kind)
    const nb = fileName.slice(0, -(kind.length + 1)).slice(0, TITLE)
    return this.change(actor, place, async () => {
      const { items } = await this.store.list(place)
      if (items.length >= MOST) throw new Problem('conflict', 'resource.too-many', { most: MOST })
      await this.store.add(place, {
        ...contentOf(file),
        fileName,
        kind,
        title: { nb, nn: '', en: '' },
        at: this.clock.now(),
        by: actor.kind === 'person' ? actor.id : null,
      })
    })
  }

  /**
   * Looks at a file and keeps its content for something else than an activity. What has it, and who may read it there,
   * is the caller's to say: to whoever sees nothing that has it, the content does not exist.
   */
  async keep(file: UploadedFile, by: string | null): Promise<ResourceFile> {
    const kind = await kindOf(file)
    const content = { ...contentOf(file), at: this.clock.now(), by }
    const id = await this.database.transaction(CLERK, () => this.store.keep(content))
    return { id, kind, fileName: safeName(file.name, kind), bytes: file.bytes.length }
  }

  /**
   * Gives the files their titles and their order.
   *
   * @throws Problem stale when the list is not the one that the request builds on, or names other files than it has
   */
  arrange(
    actor: Actor,
    place: ActivityPlace,
    version: string | null,
    { items }: ResourcesRequest,
  ): Promise<ResourceList> {
    return this.change(actor, place, async () => {
      const present = await this.store.list(place)
      requireVersion(version, present.version)
      const asked = new Set(items.map(({ id }) => id))
      const whole = asked.size === items.length && present.items.every(({ id }) => asked.has(id))
      if (!whole || items.length !== present.items.length) throw new Problem('stale', 'request.stale')
      await this.store.arrange(place, items)
    })
  }

  /** Twice is once. */
  remove(actor: Actor, place: ActivityPlace, id: string): Promise<ResourceList> {
    return this.change(actor, place, () => this.store.remove(place, id))
  }

  /** A file of an activity, for whom the caller has found to be allowed to read the activity. */
  async file(actor: Actor, place: ActivityPlace, id: string): Promise<StoredFile> {
    const file = await this.store.content(actor, place, id)
    if (!file) throw new Problem('not-found', 'request.not-found')
    return file
  }

  private change(actor: Actor, place: ActivityPlace, work: () => Promise<void>): Promise<ResourceList> {
    return this.database.transaction(actor, async () => {
      const { published } = await this.hold(actor, place)
      if (published) throw new Problem('conflict', 'resource.version-published')
      await work()
      return this.store.list(place)
    })
  }

  private async hold(actor: Actor, place: ActivityPlace): Promise<{ published: boolean }> {
    if (!mayAttach(rolesOf(actor))) throw new Problem('forbidden', 'access.denied')
    const held = await this.store.hold(place)
    if (!held) throw new Problem('not-found', 'request.not-found')
    return held
  }
}

function contentOf({ bytes }: UploadedFile): { sha256: string; content: Buffer } {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), content: bytes }
}

async function kindOf({ name, bytes }: UploadedFile): Promise<ResourceKind> {
  const judged = await judge(name, bytes)
  if (judged.unfit === null) return judged.kind
  const kind = judged.unfit === 'kind-not-taken' ? 'unsupported' : 'unprocessable'
  throw new Problem(kind, `resource.${judged.unfit}`)
}
