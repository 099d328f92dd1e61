import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { ProgressService } from '../../progress'
import { MattersStore } from './matters.store'
import type { Matter, NudgeAbout } from './nudge-subjects'

type FollowedGroup = Awaited<ReturnType<ProgressService['followed']>>[number]

const NUMBER = /^[1-9][0-9]?$/
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a nudge is about, and who has not done it: the same facts that everything else is told from. */
@Injectable()
export class Matters {
  constructor(
    private readonly progress: ProgressService,
    private readonly store: MattersStore,
  ) {}

  /** Null when there is no such thing in the group, or it is not under way. Nobody in `people`: it is done. */
  async find(actor: Actor, { group: id, subject, about }: NudgeAbout): Promise<Matter | null> {
    const [group] = await this.progress.followed(actor, { all: false, groups: [id], cohorts: [] })
    if (!group) return null
    if (subject === 'answer') return ID.test(about) ? this.answer(actor, group, about) : null
    const module = group.row.modules.find(({ number }) => NUMBER.test(about) && number === Number(about))
    if (!module) return null
    const rest = { ...this.frame(group), subject, module: module.number, title: '', agreed: 0, needed: 0 }
    if (subject === 'opening') {
      const people = await this.store.opener(actor, id, module.number)
      return { ...rest, step: null, due: module.heldOn, people, path: `/gruppe/${id}` }
    }
    const people = group.owing(module.number, subject).owing.map(({ person }) => person)
    const due = subject === 'prework' ? module.heldOn : module.dueOn
    return { ...rest, step: subject, due, people, path: `/gruppe/${id}/lopet` }
  }

  private async answer(actor: Actor, group: FollowedGroup, activityId: string): Promise<Matter | null> {
    const row = await this.store.answer(actor, group.row.id, activityId)
    if (!row) return null
    const { module: number, title, step, agreed, needed, silent } = row
    const module = group.row.modules.find((one) => one.number === number)
    const due = (step === 'postwork' ? module?.dueOn : module?.heldOn) ?? null
    return {
      ...{ ...this.frame(group), subject: 'answer', module: number, step, title, agreed, needed, due },
      people: agreed >= needed ? [] : silent,
      path: `/gruppe/${group.row.id}/lopet/${activityId}`,
    }
  }

  private frame({ row }: FollowedGroup): Pick<Matter, 'group'> {
    return { group: { id: row.id, name: row.name, cohortId: row.cohort.id } }
  }
}
