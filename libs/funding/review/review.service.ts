import '../funding.problems'
import { Injectable } from '@nestjs/common'
import { rolesOf } from '../../people'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { ReportLifeStore } from '../life/report-life.store'
import { isWrittenSection } from '../narratives/guidance'
import type { SectionAssignment, SectionCandidates, NewReportComment, ReportComments } from './review.dto'
import { ReviewStore } from './review.store'

/** What those who make a report say to each other about it, and who has which section. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly store: ReviewStore,
    private readonly reports: ReportLifeStore,
    private readonly clock: Clock,
  ) {}

  async comments(actor: Actor, reportId: string): Promise<ReportComments> {
    await this.visible(actor, reportId)
    return { items: await this.store.comments(actor, reportId) }
  }

  /**
   * Whoever reads a report may say something about it, at every stage.
   *
   * @param key one key for one wish: sent twice, it is said once
   */
  async comment(
    actor: Actor,
    reportId: string,
    { section, text }: NewReportComment,
    key: string | null,
  ): Promise<ReportComments> {
    await this.database.transaction(actor, async () => {
      await this.visible(actor, reportId)
      const said = { section, text: text.trim(), at: this.clock.now(), by: actor.id, key }
      await this.store.comment(reportId, said)
    })
    return this.comments(actor, reportId)
  }

  async resolve(actor: Actor, reportId: string, commentId: string): Promise<ReportComments> {
    await this.database.transaction(actor, async () => {
      await this.visible(actor, reportId)
      const there = await this.store.resolve(reportId, commentId, this.clock.now(), actor.id)
      if (!there) throw new Problem('not-found', 'request.not-found')
    })
    return this.comments(actor, reportId)
  }

  async candidates(actor: Actor, reportId: string): Promise<SectionCandidates> {
    await this.visible(actor, reportId)
    return { items: await this.store.candidates(actor, reportId, this.clock.now()) }
  }

  /** Gives a section to somebody, who may then write it beside the administrators; or takes it back. */
  async assign(
    actor: Actor,
    reportId: string,
    section: string,
    personId: string | null,
  ): Promise<SectionAssignment> {
    if (!isWrittenSection(section)) throw new Problem('not-found', 'request.not-found')
    const at = this.clock.now()
    return this.database.transaction(actor, async () => {
      const { stage } = await this.visible(actor, reportId)
      if (!rolesOf(actor).admin) throw new Problem('forbidden', 'access.denied')
      if (stage !== 'draft') throw new Problem('conflict', 'report.not-a-draft')
      if (personId === null) {
        await this.store.takeBack(reportId, section)
        return { assignee: null }
      }
      const all = await this.store.candidates(actor, reportId, at)
      const chosen = all.find(({ id }) => id === personId)
      if (!chosen) throw new Problem('unprocessable', 'report.not-a-candidate')
      await this.store.assign(reportId, section, chosen, at, actor.id)
      return { assignee: { id: chosen.id, name: chosen.name } }
    })
  }

  private async visible(actor: Actor, reportId: string): Promise<{ stage: string }> {
    const standing = await this.reports.standing(actor, reportId)
    if (!standing) throw new Problem('not-found', 'request.not-found')
    return standing
  }
}
