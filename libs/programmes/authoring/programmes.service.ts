import '../programme.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import {
  cursorFrom,
  DEFAULT_LIMIT,
  pageOf,
  Problem,
  requireVersion,
  type Page,
  type PageQuery,
} from '../../platform/http'
import { mayAuthor } from '../programme.policy'
import { DraftDesk } from '../drafts/draft-desk.service'
import type { ProgrammeRequest, ProgrammeView } from './programme.dto'
import { ProgrammesStore } from './programmes.store'
import type { AuthoredVersion } from './version.dto'
import { VersionsStore } from './versions.store'

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly database: Database,
    private readonly store: ProgrammesStore,
    private readonly versions: VersionsStore,
    private readonly desk: DraftDesk,
  ) {}

  async list(actor: Actor, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<ProgrammeView>> {
    const rows = await this.store.page(actor, cursorFrom(cursor, 2), limit + 1)
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.title.nb, row.id],
    )
  }

  async find(actor: Actor, id: string): Promise<ProgrammeView> {
    const programme = await this.store.one(actor, id)
    if (!programme) throw new Problem('not-found', 'request.not-found')
    return programme
  }

  /** A programme with an empty draft. */
  add(actor: Actor, { title }: ProgrammeRequest): Promise<ProgrammeView> {
    return this.database.transaction(actor, async () => {
      if (!mayAuthor(actor)) throw new Problem('forbidden', 'access.denied')
      mustBeNamed(title.nb)
      const id = await this.store.add(title)
      await this.store.beginDraft(id)
      await this.note(actor, id, 'programme.added', { title: title.nb })
      return this.find(actor, id)
    })
  }

  rename(
    actor: Actor,
    id: string,
    version: string | null,
    { title }: ProgrammeRequest,
  ): Promise<ProgrammeView> {
    return this.database.transaction(actor, async () => {
      const present = await this.lock(actor, id)
      requireVersion(version, present)
      mustBeNamed(title.nb)
      await this.store.rename(id, title)
      await this.note(actor, id, 'programme.renamed', { title: title.nb })
      return this.find(actor, id)
    })
  }

  /** A new draft: a copy of the newest published version in which every part keeps its id. */
  beginDraft(actor: Actor, id: string): Promise<AuthoredVersion> {
    return this.database.transaction(actor, async () => {
      await this.lock(actor, id)
      const versionId = await this.store.beginDraft(id)
      await this.note(actor, id, 'programme.draft-begun', { versionId })
      return this.version(actor, versionId)
    })
  }

  async version(actor: Actor, id: string): Promise<AuthoredVersion> {
    const version = await this.versions.one(actor, id)
    if (!version) throw new Problem('not-found', 'request.not-found')
    return version
  }

  /** Answers the version of the programme's name. */
  private async lock(actor: Actor, id: string): Promise<number> {
    if (!mayAuthor(actor)) throw new Problem('forbidden', 'access.denied')
    const version = await this.store.lock(id)
    if (version === null) throw new Problem('not-found', 'request.not-found')
    return version
  }

  private note(actor: Actor, subjectId: string, action: string, detail: Record<string, unknown>) {
    return this.desk.note(actor, { action, subjectType: 'programme', subjectId, detail })
  }
}

function mustBeNamed(nb: string): void {
  if (nb.trim() !== '') return
  const code = 'programme.title-missing'
  throw new Problem('unprocessable', code, {}, [{ pointer: '/title/nb', code }])
}
