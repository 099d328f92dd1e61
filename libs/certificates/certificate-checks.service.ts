import './certificate.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import { hashOfCode } from './certificate-code'
import type { CheckedCertificate } from './certificate.dto'
import { CertificatesStore, type CertificateRow } from './certificates.store'
import { printedFacts } from './snapshot'

const CHECKER = systemActor('certificate-check')

/** What somebody who was shown a certificate finds out with its code. */
@Injectable()
export class CertificateChecks {
  constructor(
    private readonly database: Database,
    private readonly store: CertificatesStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, the same for a code that is none and one that nobody has */
  async check({ language }: Actor, code: string): Promise<CheckedCertificate> {
    const { snapshot, withdrawnOn } = await this.byCode(CHECKER, code)
    if (withdrawnOn !== null) return { state: 'withdrawn', printed: null, withdrawnOn }
    return { state: 'valid', printed: printedFacts(snapshot, language), withdrawnOn: null }
  }

  /** Takes a certificate back; the reason stays with the programme office. */
  withdraw(actor: Actor, code: string, reason: string): Promise<CheckedCertificate> {
    return this.database.transaction(actor, async () => {
      const { id } = await this.byCode(actor, code)
      const at = this.clock.now()
      const [by, why] = [actor.id ?? '', reason.trim()]
      if (await this.store.withdraw(id, by, why, at))
        await this.database.transaction(CHECKER, () => this.store.note(by, id, why, at))
      return this.check(actor, code)
    })
  }

  private async byCode(actor: Actor, code: string): Promise<CertificateRow> {
    const hash = hashOfCode(code)
    const row = hash && (await this.store.byCode(actor, hash))
    if (!row) throw new Problem('not-found', 'request.not-found')
    return row
  }
}
