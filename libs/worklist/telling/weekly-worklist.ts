import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import type { Language } from '../../platform/i18n'
import { WorklistDigest, type WorklistOfGroup } from '../../reminders'
import { sentence } from '../items/say'
import { WorklistService } from '../worklist.service'

/** More than this is not read in a weekly mail; the rest is a number and a link. */
const TOLD = 3

/** What the weekly mail to facilitators says of each group: how much waits, and the most urgent of it. */
@Injectable()
export class WeeklyWorklist extends WorklistDigest {
  constructor(private readonly worklist: WorklistService) {
    super()
  }

  async of(groupIds: readonly string[], language: Language): Promise<ReadonlyMap<string, WorklistOfGroup>> {
    const waiting = await this.worklist.waiting(systemActor('worklist'), groupIds, {
      language,
      readerId: null,
    })
    return new Map(
      [...waiting].map(([id, items]) => {
        return [id, { open: items.length, sentences: items.slice(0, TOLD).map(sentence) }] as const
      }),
    )
  }
}
