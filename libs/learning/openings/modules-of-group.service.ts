import '../learning.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { rolesOf } from '../../people'
import { isOpen, requireOpen } from '../activities/opening'
import { isMember, mayReadAhead } from '../learning.policy'
import { ModulesOfGroupStore, type ModuleOfGroup } from './modules-of-group.store'

const NUMBER = /^[1-9]\d?$/

/** The modules of a group as one reader stands to them: whose, when, and whether they are open. */
@Injectable()
export class ModulesOfGroup {
  constructor(
    private readonly store: ModulesOfGroupStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found when the actor does not see the group, or its programme has no such module */
  async find(actor: Actor, groupId: string, number: string): Promise<ModuleOfGroup> {
    const [module] = NUMBER.test(number) ? await this.store.find(actor, groupId, Number(number)) : []
    if (!module) throw new Problem('not-found', 'request.not-found')
    return module
  }

  async all(actor: Actor, groupId: string): Promise<ModuleOfGroup[]> {
    const modules = await this.store.find(actor, groupId, null)
    if (modules.length === 0) throw new Problem('not-found', 'request.not-found')
    return modules
  }

  /** A module opens with its prework, by the group's own date. */
  isOpen(module: ModuleOfGroup): boolean {
    return isOpen('prework', module, this.clock.today())
  }

  /** Whether the actor sees what is in the module already: because it is open, or because they prepare it for others. */
  isOpenTo(actor: Actor, module: ModuleOfGroup): boolean {
    return this.isOpen(module) || mayReadAhead(rolesOf(actor), module)
  }

  /** @throws Problem conflict with the date on which it opens */
  mustBeOpen({ language }: Actor, module: ModuleOfGroup): void {
    requireOpen('prework', module, this.clock.today(), language)
  }

  /** Whoever has spoken about a module has done its discussions; of those who are not enrolled nothing is noted. */
  async markDiscussed(module: ModuleOfGroup): Promise<void> {
    if (isMember(module)) await this.store.markDiscussed(module, this.clock.now())
  }
}
