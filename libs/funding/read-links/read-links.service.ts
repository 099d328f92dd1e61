import '../funding.problems'
import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { rolesOf } from '../../people'
import type { MadeReadLink, ReadLink, ReadLinkList } from './read-link.dto'
import { ReadLinksStore } from './read-links.store'

const DAY_MS = 86_400_000
const BYTES = 24
const TOKEN = /^[\w-]{32}$/

/** The address that people use, without a slash at the end. */
export class ReadAddress {
  readonly url!: string
}

/** What a link is kept by; null for what can be no link. */
export function hashOfToken(token: string): Buffer | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest() : null
}

/** Links that let the funder read a report without an account, for a while. */
@Injectable()
export class ReadLinksService {
  constructor(
    private readonly database: Database,
    private readonly store: ReadLinksStore,
    private readonly clock: Clock,
    private readonly address: ReadAddress,
  ) {}

  /** Every link of a report, also those that no longer work, newest first. */
  async list(actor: Actor, reportId: string): Promise<ReadLinkList> {
    const { shareable } = await this.shared(actor, reportId)
    return { shareable, items: await this.store.ofReport(actor, reportId, this.clock.now()) }
  }

  /**
   * A link with 192 random bits; its address is in this answer alone.
   *
   * @throws Problem conflict for a report that is not approved, or was sent back
   */
  make(actor: Actor, reportId: string, days: number): Promise<MadeReadLink> {
    return this.database.transaction(actor, async () => {
      const { shareable } = await this.shared(actor, reportId)
      if (!shareable) throw new Problem('conflict', 'report.not-shareable')
      const token = randomBytes(BYTES).toString('base64url')
      const now = this.clock.now()
      const until = new Date(now.getTime() + days * DAY_MS)
      const hash = hashOfToken(token) ?? Buffer.alloc(0)
      const id = await this.store.add(reportId, hash, actor.id, now, until)
      return { ...(await this.find(actor, id)), address: `${this.address.url}/les/${token}` }
    })
  }

  /** From now on it shows nothing; revoked again it stays as it was. */
  revoke(actor: Actor, id: string): Promise<ReadLink> {
    return this.database.transaction(actor, async () => {
      const reportId = await this.store.reportOf(actor, id)
      if (reportId === null) throw new Problem('not-found', 'request.not-found')
      await this.shared(actor, reportId)
      await this.store.revoke(id, actor.id, this.clock.now())
      return this.find(actor, id)
    })
  }

  /** Who sees a report without being its administrator or its host does not see that it has links. */
  private async shared(actor: Actor, reportId: string): Promise<{ readonly shareable: boolean }> {
    const report = await this.store.report(actor, reportId)
    if (!report) throw new Problem('not-found', 'request.not-found')
    if (!rolesOf(actor).admin && !report.hosted) throw new Problem('forbidden', 'access.denied')
    return report
  }

  private async find(actor: Actor, id: string): Promise<ReadLink> {
    const link = await this.store.find(actor, id, this.clock.now())
    if (!link) throw new Problem('not-found', 'request.not-found')
    return link
  }
}
