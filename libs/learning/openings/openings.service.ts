import '../learning.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { longDay } from '../../platform/i18n'
import { rolesOf } from '../../people'
import { carries } from '../learning.policy'
import { ModulesOfGroup } from './modules-of-group.service'
import type { ModuleOfGroup } from './modules-of-group.store'
import { isTimeToOpen, writableFrom } from './opening-time'
import type { Openings, OpeningView } from './opening.dto'
import { OpeningsStore, type OpeningRow } from './openings.store'

const CLERK = systemActor('learning')

/** The sentences with which a group's chief executive opens its modules. Nothing waits for them. */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly database: Database,
    private readonly modules: ModulesOfGroup,
    private readonly store: OpeningsStore,
    private readonly clock: Clock,
  ) {}

  all(actor: Actor, groupId: string): Promise<Openings> {
    return this.database.transaction(actor, async () => {
      const modules = await this.modules.all(actor, groupId)
      const rows = await this.store.ofGroup(actor, groupId)
      return { items: modules.map((module) => this.view(actor, module, rows)) }
    })
  }

  /** @throws Problem forbidden for everybody but the group's own chief executive; conflict more than two weeks ahead */
  write(actor: Actor, groupId: string, number: string, version: string | null, text: string) {
    return this.database.transaction(actor, async (): Promise<OpeningView> => {
      const module = await this.modules.find(actor, groupId, number)
      if (!module.owner) throw new Problem('forbidden', 'opening.chief-executive')
      this.mustBeTime(actor, module)
      const present = await this.store.versionForChange(module)
      requireVersion(version === '0' ? null : version, present)
      await this.keep(actor, module, text.trim(), present === null)
      return this.view(actor, module, await this.store.ofGroup(actor, groupId))
    })
  }

  private async keep(actor: Actor, module: ModuleOfGroup, sentence: string, first: boolean): Promise<void> {
    const [by, at] = [actor.id ?? '', this.clock.now()]
    await this.store.write(module, by, sentence, { at, first })
    await this.database.transaction(CLERK, () => this.store.note(module, by, sentence, at))
  }

  private mustBeTime({ language }: Actor, module: ModuleOfGroup): void {
    const from = writableFrom(module)
    if (from === null) throw new Problem('conflict', 'opening.no-date')
    if (from > this.clock.today())
      throw new Problem('conflict', 'opening.too-early', { date: longDay(from, language) })
  }

  private view(actor: Actor, module: ModuleOfGroup, rows: readonly OpeningRow[]): OpeningView {
    const { number, title, opensOn, moduleId } = module
    const row = rows.find((one) => one.moduleId === moduleId)
    const today = this.clock.today()
    const carried = carries(rolesOf(actor), module)
    const from = writableFrom(module)
    return {
      module: { number, title },
      opensOn,
      opening: carried || this.modules.isOpen(module) ? (row?.opening ?? null) : null,
      version: carried ? (row?.version ?? 0) : 0,
      due: carried && !row?.opening && isTimeToOpen(module, today),
      mayWrite: module.owner && from !== null && from <= today,
      firstActivityId: row?.firstActivityId ?? null,
    }
  }
}
