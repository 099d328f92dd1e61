import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import type { GrantCheck } from './check.dto'
import { checksOf } from './grant-checks'
import { GrantChecksStore } from './grant-checks.store'

/** Counts over the whole network, also for the host, who sees none of the rows: only the sentences reach them. */
const CONTROLLER = systemActor('grants')

/** The checks of a grant. Whoever asks has been found to be allowed to read it. */
@Injectable()
export class GrantChecks {
  constructor(private readonly store: GrantChecksStore) {}

  /**
   * Every check, in the reader's language.
   *
   * @param asOf last day that counts, `YYYY-MM-DD` in Oslo
   * @throws Problem not-found when there is no such grant
   */
  async all({ language }: Pick<Actor, 'language'>, grantId: string, asOf: string): Promise<GrantCheck[]> {
    const standing = await this.store.standing(CONTROLLER, grantId, asOf)
    if (!standing) throw new Problem('not-found', 'request.not-found')
    return checksOf(standing, language)
  }

  /** Those that stop a report from being approved; an empty list stops nothing. */
  async blocking(actor: Pick<Actor, 'language'>, grantId: string, asOf: string): Promise<GrantCheck[]> {
    const all = await this.all(actor, grantId, asOf)
    return all.filter(({ ok, severity }) => !ok && severity === 'blocks')
  }
}
