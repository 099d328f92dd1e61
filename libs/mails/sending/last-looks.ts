import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import type { Language } from '../../platform/i18n'
import { MarkedMethods } from '../../platform/jobs'
import type { Letter } from '../../platform/mail'
import { kindsOfMail, mailKinds, type MailKind } from '../mail-kinds'
import type { MailOutcome } from '../mail-words'

/** A mail that is about to go, as the noun that wrote it sees it once more. */
export interface ClaimedMail {
  readonly id: string
  readonly key: string
  readonly personId: string
  readonly groupIds: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly language: Language
  readonly urgent: boolean
}

/** Goes as it was written or with other words; does not go, and why; or not now. */
export type LookAnswer =
  { readonly go: Letter | 'as-written' } | { readonly withhold: MailOutcome } | { readonly later: Date }

/**
 * Runs in a transaction in which the mails are locked, seconds before they go. They are of one kind and no two are to the
 * same person. Answers for each, in their order.
 */
export type Look = (mails: readonly ClaimedMail[], actor: Actor) => Promise<readonly LookAnswer[]>

const LOOKS = Symbol('last look')

/** Marks the one method that has a noun's last look at its mails: is it still true, whole, and due now? */
export function LastLook(kind: MailKind) {
  return <Method extends Look>(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    SetMetadata(LOOKS, kind)(target, key, descriptor)
  }
}

/** Knows who has the last look at which kind. The worker boots only where each kind that has one has exactly one. */
@Injectable()
export class LastLooks implements OnModuleInit {
  private looks: ReadonlyMap<string, readonly Look[]> = new Map()

  constructor(private readonly marked: MarkedMethods) {}

  onModuleInit(): void {
    this.looks = this.marked.find<Look>(LOOKS)
    const wrong = kindsOfMail
      .map((kind) => ({
        kind,
        wanted: mailKinds[kind].lastLook ? 1 : 0,
        have: this.looks.get(kind)?.length ?? 0,
      }))
      .filter(({ wanted, have }) => wanted !== have)
      .map(({ kind, wanted, have }) => `${kind} has ${have} instead of ${wanted}`)
    if (wrong.length > 0) throw new Error(`Who has the last look at a mail is unclear: ${wrong.join(', ')}`)
  }

  /** What those who wrote the mails say of each of them now. */
  async at<Mail extends ClaimedMail & { readonly kind: MailKind }>(
    mails: readonly Mail[],
    actor: Actor,
  ): Promise<[Mail, LookAnswer][]> {
    const answers: [Mail, LookAnswer][] = []
    for (const kind of new Set(mails.map((mail) => mail.kind))) {
      const own = mails.filter((mail) => mail.kind === kind)
      const look = this.looks.get(kind)?.[0]
      const said = look ? await look(own, actor) : own.map(() => ({ go: 'as-written' }) as const)
      own.forEach((mail, nth) => {
        const answer = said[nth]
        if (!answer) throw new Error(`Who has the last look at ${kind} said nothing of one of them`)
        answers.push([mail, answer])
      })
    }
    return answers
  }
}
