import '../programme.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { mayAuthor } from '../programme.policy'
import { DraftsStore, type LockedVersion, type Note } from './drafts.store'

const CLERK = systemActor('programmes')

/** Where a draft is opened to be changed: found, allowed, not published, and held until the change is done. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly database: Database,
    private readonly store: DraftsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, forbidden, or conflict when the version is published */
  change<T>(actor: Actor, versionId: string, work: (draft: LockedVersion) => Promise<T>): Promise<T> {
    return this.database.transaction(actor, async () => {
      if (!mayAuthor(actor)) throw new Problem('forbidden', 'access.denied')
      const draft = await this.store.lock(versionId)
      if (!draft) throw new Problem('not-found', 'request.not-found')
      if (draft.published) throw new Problem('conflict', 'programme.published')
      return work(draft)
    })
  }

  /** Who did what to a version; the log is the system's to write. */
  noteVersion(actor: Actor, { id, number }: LockedVersion, action: string, detail = {}): Promise<void> {
    return this.note(actor, {
      action,
      subjectType: 'programme-version',
      subjectId: id,
      detail: { number, ...detail },
    })
  }

  note(actor: Actor, note: Note): Promise<void> {
    const at = this.clock.now()
    return this.database.transaction(CLERK, () => this.store.note(actor.id ?? '', at, note))
  }
}
