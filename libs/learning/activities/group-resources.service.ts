import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { ResourcesService } from '../../resources'
import { ActivitiesService } from './activities.service'
import { ActivitiesStore, type ActivityOfGroup } from './activities.store'

@Injectable()
export class GroupResourcesService {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly store: ActivitiesStore,
    private readonly resources: ResourcesService,
  ) {}

  /**
   * A file of the group's programme, through the first activity that has it and that the actor may read.
   *
   * @throws Problem conflict, with the date, when none of them is open yet
   */
  async file(actor: Actor, groupId: string, resourceId: string) {
    const found = await Promise.all(
      (await this.store.withResource(actor, groupId, resourceId)).map((activityId) =>
        this.activities.ofGroup(actor, groupId, activityId),
      ),
    )
    const activity = found.find((one) => this.activities.mayRead(actor, one)) ?? found[0]
    if (!activity) throw new Problem('not-found', 'request.not-found')
    this.activities.mustBeReadable(actor, activity)
    return this.resources.file(actor, place(activity), resourceId)
  }
}

function place({ versionId, id }: ActivityOfGroup): { versionId: string; activityId: string } {
  return { versionId, activityId: id }
}
