import '../learning.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { rolesOf } from '../../people'
import type { ActivityView } from '../activities/activity.dto'
import { activityView } from '../activities/activity.view'
import type { PathModuleRow } from '../activities/modules-of-group.sql'
import { isOpen, requireOpen } from '../activities/opening'
import { firstGathering, imaginedGathering } from './imagined-dates'
import { isMemberRole, roleReadsAhead } from './preview-place'
import type { PreviewDatesView, PreviewQuery } from './preview.dto'
import { mayPreview } from './preview.policy'
import { PreviewsStore, type PreviewDating } from './previews.store'

/** A version's path as somebody in a role would have it on a day, before they have done anything. */
export interface PreviewedPath {
  readonly title: string
  readonly path: readonly PathModuleRow[]
  readonly today: string
  /** Whether the role takes part, and so has a progress of its own. */
  readonly member: boolean
}

@Injectable()
export class PreviewsService {
  constructor(
    private readonly store: PreviewsStore,
    private readonly clock: Clock,
  ) {}

  async path(actor: Actor, versionId: string, query: PreviewQuery): Promise<PreviewedPath> {
    const row = await this.store.path(reader(actor, query), versionId, this.dating(query), this.clock.now())
    if (!row) throw new Problem('not-found', 'request.not-found')
    const path = query.batch ? row.path : row.path.map((module) => withGathering(module, versionId))
    return { title: row.title, path, today: this.today(query), member: isMemberRole(query.role) }
  }

  /** @throws Problem conflict, with the date, when the role would not read the activity on that day */
  async activity(
    actor: Actor,
    versionId: string,
    activityId: string,
    query: PreviewQuery,
  ): Promise<ActivityView> {
    const as = reader(actor, query)
    const row = await this.store.activity(as, versionId, activityId, this.dating(query), this.clock.now())
    if (!row) throw new Problem('not-found', 'request.not-found')
    const today = this.today(query)
    if (!isOpen(row.step, row, today) && !roleReadsAhead(query.role)) {
      requireOpen(row.step, row, today, query.language)
    }
    return activityView({ ...row, done: false })
  }

  async dates(actor: Actor, versionId: string): Promise<PreviewDatesView> {
    requirePreview(actor)
    if (!(await this.store.exists(actor, versionId))) throw new Problem('not-found', 'request.not-found')
    return { items: await this.store.dates(actor, versionId) }
  }

  private today({ day }: PreviewQuery): string {
    return day ?? this.clock.today()
  }

  private dating({ batch }: PreviewQuery): PreviewDating {
    return { batchId: batch ?? null, firstOn: firstGathering(this.clock.today()) }
  }
}

/** The author, reading in the language that is looked at. */
function reader(actor: Actor, { language }: PreviewQuery): Actor {
  requirePreview(actor)
  return { ...actor, language }
}

function requirePreview(actor: Actor): void {
  if (!mayPreview(rolesOf(actor))) throw new Problem('forbidden', 'access.denied')
}

/** No gathering that is imagined has an id of its own; the version's stands for it. */
function withGathering(module: PathModuleRow, versionId: string): PathModuleRow {
  return { ...module, gathering: imaginedGathering(module, versionId) }
}
