import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { PreviewsService, type PreviewQuery } from '../../learning'
import type { ModuleFacts, PersonModuleFacts } from '../../progress'
import { pathView, type PathModuleRow } from '../path'
import type { PathView } from '../path.dto'

/** Before every due date, so that everything is required of who is imagined. */
const ALWAYS = '0001-01-01'

@Injectable()
export class PreviewService {
  constructor(private readonly previews: PreviewsService) {}

  /** Told by the same rule as the path of a group, from the facts of one that has done nothing. */
  async path(actor: Actor, versionId: string, query: PreviewQuery): Promise<PathView> {
    const { title, path, today, member } = await this.previews.path(actor, versionId, query)
    const own = member ? path.map(ownFacts) : null
    const row = { id: versionId, name: title, path, facts: path.map(facts), own }
    return pathView(row, { today, language: query.language })
  }
}

function facts(module: PathModuleRow): ModuleFacts {
  const { number, kind, title, opensOn, heldOn, dueOn } = module
  const tasks = required(module, 'group').map(({ id, title, step }) => ({
    activityId: id,
    title,
    step,
    delivered: false,
  }))
  return { number, kind, title, opensOn, heldOn, dueOn, marked: false, held: false, moved: null, tasks }
}

function ownFacts(module: PathModuleRow): PersonModuleFacts {
  const missing = required(module, 'person').map(({ title, step }) => ({ title, step }))
  const inStep = (step: string): number => missing.filter((one) => one.step === step).length
  return {
    number: module.number,
    fromOn: ALWAYS,
    attendance: 'unknown',
    required: { prework: inStep('prework'), gathering: inStep('gathering'), postwork: inStep('postwork') },
    missing,
  }
}

function required(
  { activities }: PathModuleRow,
  answeredBy: 'person' | 'group',
): PathModuleRow['activities'] {
  return activities.filter((activity) => activity.required && activity.answeredBy === answeredBy)
}
