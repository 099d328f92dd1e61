import { Injectable } from '@nestjs/common'
import { LastLook, type ClaimedMail, type LookAnswer } from '../../mails'
import type { Actor } from '../../platform/actor'
import { Matters } from '../matters/matters.service'
import { NudgesStore } from '../nudges.store'

/** The last look before a nudge goes: whoever did it a minute ago, or whose sender thought better of it, gets none. */
@Injectable()
export class NudgeLook {
  constructor(
    private readonly store: NudgesStore,
    private readonly matters: Matters,
  ) {}

  @LastLook('nudge')
  async look(mails: readonly ClaimedMail[], actor: Actor): Promise<readonly LookAnswer[]> {
    const answers: LookAnswer[] = []
    for (const mail of mails) answers.push(await this.lookAt(mail, actor))
    return answers
  }

  private async lookAt({ about }: ClaimedMail, actor: Actor): Promise<LookAnswer> {
    const nudge = await this.store.look(about['nudge'] ?? '')
    if (!nudge) return { withhold: 'no-longer-relevant' }
    if (nudge.undone) return { withhold: 'undone' }
    const matter = await this.matters.find(actor, nudge)
    if (!matter) return { withhold: 'no-longer-relevant' }
    return matter.people.some(({ id }) => id === nudge.personId) ? { go: 'as-written' } : { withhold: 'done' }
  }
}
