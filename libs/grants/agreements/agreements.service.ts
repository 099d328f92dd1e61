import './agreement.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, type FieldError } from '../../platform/http'
import { ResourcesService, type sendFile, type uploadedFile } from '../../resources'
import { GrantDesk } from '../desk/grant-desk.service'
import { mayWriteGrants } from '../grant.policy'
import { LedgerStore } from '../ledger/ledger.store'
import type { Agreements, Changeable, NewAgreement, NewChangePart } from './agreement.dto'
import { AgreementsStore } from './agreements.store'

type Upload = Awaited<ReturnType<typeof uploadedFile>>
type StoredFile = Parameters<typeof sendFile>[2]

const DAYS: readonly Changeable[] = ['period-to', 'part-due', 'final-due']

/** What was agreed with the funder on the way: it changes the grant, and stands with its letter and what it was before. */
@Injectable()
export class AgreedChanges {
  constructor(
    private readonly database: Database,
    private readonly desk: GrantDesk,
    private readonly grants: LedgerStore,
    private readonly store: AgreementsStore,
    private readonly resources: ResourcesService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, grantId: string): Promise<Agreements> {
    if (!(await this.grants.readable(actor, grantId))) throw new Problem('not-found', 'request.not-found')
    return { items: await this.store.list(actor, grantId) }
  }

  /** Records the change and makes it, both or neither. */
  record(actor: Actor, grantId: string, version: string | null, request: NewAgreement): Promise<Agreements> {
    return this.database.transaction(actor, async () => {
      await this.desk.write(actor, grantId, version, 'agreement', async () => {
        refuse(agreementErrors(request, this.clock.today()))
        const parts = []
        for (const part of request.parts) {
          const made = await this.store.apply(grantId, part)
          if (!made) throw new Problem('unprocessable', 'agreement.line-unknown')
          parts.push(made)
        }
        if (parts.some(({ what }) => what === 'granted')) await this.store.followGrant(grantId)
        await this.store.add(grantId, request, parts, { at: this.clock.now(), by: actor.id })
      })
      return this.list(actor, grantId)
    })
  }

  /** The funder's letter; another one takes its place. */
  attach(actor: Actor, grantId: string, id: string, upload: Upload): Promise<Agreements> {
    return this.database.transaction(actor, async () => {
      const { items } = await this.list(actor, grantId)
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      if (!items.some((one) => one.id === id)) throw new Problem('not-found', 'request.not-found')
      const kept = await this.resources.keep(upload, actor.id)
      await this.store.keepLetter(grantId, id, kept)
      return this.list(actor, grantId)
    })
  }

  async letter(actor: Actor, grantId: string, id: string): Promise<StoredFile> {
    const file = await this.store.letter(actor, grantId, id)
    if (!file) throw new Problem('not-found', 'request.not-found')
    return file
  }
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem('unprocessable', 'grant.impossible', {}, errors)
}

function agreementErrors({ agreedOn, parts }: NewAgreement, today: string): FieldError[] {
  const seen = new Set<string>()
  return [
    ...(agreedOn > today ? [{ pointer: '/agreedOn', code: 'agreement.future' }] : []),
    ...(parts.length === 0 ? [{ pointer: '/parts', code: 'agreement.nothing' }] : []),
    ...parts.flatMap((part, at) => {
      const key = `${part.what} ${part.line ?? ''}`
      const twice = seen.has(key)
      seen.add(key)
      return [
        ...(twice ? [{ pointer: `/parts/${at}/what`, code: 'agreement.twice' }] : []),
        ...(hasValue(part) ? [] : [{ pointer: `/parts/${at}`, code: 'agreement.value' }]),
      ]
    }),
  ]
}

function hasValue({ what, line, amount, day }: NewChangePart): boolean {
  if (DAYS.includes(what)) return day !== null
  const ofLine = what === 'budget-line' || what === 'goal'
  return amount !== null && (!ofLine || line !== null) && (what !== 'goal' || amount <= 1_000_000_000)
}
