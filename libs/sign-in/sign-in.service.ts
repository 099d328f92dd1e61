import './sign-in.problems'
import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { systemActor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import { Outbox } from '../platform/jobs'
import type { SignIn } from './sign-in.dto'
import { sendLink } from './send-link.job'
import { SignInStore } from './sign-in.store'

const DOORKEEPER = systemActor('doorkeeper')

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly store: SignInStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Asks for a mail with a link. An unknown address, or one that asked too often, gets none and is not told apart. */
  async ask(email: string): Promise<void> {
    await this.database.transaction(DOORKEEPER, async (tx) => {
      const personId = await this.store.mayAsk(email, this.clock.now())
      if (personId) await this.outbox.enqueue(tx, sendLink, { personId })
    })
  }

  /**
   * Uses a link or a code, once.
   *
   * @returns the person who proved to be who they are
   * @throws Problem `sign-in.refused` when it is unknown, used, too old or tried too often
   */
  async prove({ token, email, code }: SignIn): Promise<string> {
    const now = this.clock.now()
    const personId = await this.database.transaction(DOORKEEPER, async () => {
      if (token) return this.store.useToken(hash(token), now)
      if (email && code) return this.store.tryCode(email, codeHash(email, code), now)
      return null
    })
    if (!personId) throw new Problem('unauthenticated', 'sign-in.refused')
    return personId
  }
}

export function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Bound to the address, so that equal codes of two people do not show as equal hashes. */
export function codeHash(email: string, code: string): Buffer {
  return hash(`${email.toLowerCase()}:${code}`)
}
