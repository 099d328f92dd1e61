import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { checksumPrefix, codeOf, readCode } from './code'
import type { CheckedReport } from './proof.dto'
import { ProofsStore } from './proofs.store'

const CHECKER = systemActor('report-check')

/** What anybody finds out with the code that stands on a report. */
@Injectable()
export class ProofsService {
  constructor(private readonly store: ProofsStore) {}

  /** @throws Problem not-found, the same for what is no code, one that nothing has, and one of a report not handed in */
  async check(typed: string): Promise<CheckedReport> {
    const code = readCode(typed)
    const found = code === null ? [] : await this.store.handedIn(CHECKER, checksumPrefix(code))
    const proof = found.find(({ sha256 }) => codeOf(sha256) === code)
    if (!proof || code === null) throw new Problem('not-found', 'request.not-found')
    const { kind, version, grantName, submittedOn, unchanged, files } = proof
    return { code, kind, version, grantName, submittedOn, unchanged, files }
  }
}
