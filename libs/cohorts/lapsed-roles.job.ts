import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../changes'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { defineJob, Handles, type JobData, type Run } from '../platform/jobs'
import { LapsedRolesStore } from './lapsed-roles.store'

/**
 * Writes down that roles with a last day have ended. Nobody could use them since midnight; this is for those who list who
 * holds a role.
 */
export const endLapsedRoles = defineJob<JobData>('roles.end-lapsed', { queue: 'upkeep' })

@Injectable()
export class LapsedRoles {
  constructor(
    private readonly database: Database,
    private readonly store: LapsedRolesStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  @Handles(endLapsedRoles)
  async end(_: JobData, { actor }: Run): Promise<void> {
    await this.database.transaction(actor, async () => {
      const ended = await this.store.end(this.clock.today())
      const entries = ended.map(({ id, groupId }) => ({
        action: 'role.ended',
        subjectType: 'role',
        subjectId: id,
        groupId,
        detail: { role: 'facilitator' },
      }))
      if (entries.length > 0) await this.log.note(actor, ...entries)
    })
  }
}
