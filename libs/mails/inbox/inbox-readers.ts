import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common'
import { MarkedMethods } from '../../platform/jobs'

/** An answer that somebody's calendar sent; who it claims to be from is for the reader to judge. */
export interface CalendarReply {
  readonly from: string
  readonly ics: string
  readonly receivedAt: Date
}

/** Whose mail it was, and to which address that person's mails go now. */
export interface Addressee {
  readonly personId: string
  readonly email: string
}

interface Readers {
  readonly 'calendar-reply': (reply: CalendarReply) => Promise<void>
  /** To whom a mail with this id went that is not among the mails; null when nobody knows it. */
  readonly returned: (messageId: string) => Promise<Addressee | null>
}

const READS = Symbol('reads inbox')

/** Marks the one method that takes what comes in of a kind. It runs in the transaction that notes the mail as read. */
export function ReadsInbox<Kind extends keyof Readers>(kind: Kind) {
  return <Method extends Readers[Kind]>(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    SetMetadata(READS, kind)(target, key, descriptor)
  }
}

/** Knows who takes what comes in; at most one for each kind. */
@Injectable()
export class InboxReaders implements OnModuleInit {
  private readers: ReadonlyMap<string, readonly Readers[keyof Readers][]> = new Map()

  constructor(private readonly marked: MarkedMethods) {}

  onModuleInit(): void {
    this.readers = this.marked.find<Readers[keyof Readers]>(READS)
    for (const [kind, readers] of this.readers) {
      if (readers.length > 1) throw new Error(`What comes in as ${kind} has ${readers.length} readers`)
    }
  }

  async read(reply: CalendarReply): Promise<void> {
    await this.of('calendar-reply')?.(reply)
  }

  async addressee(messageId: string): Promise<Addressee | null> {
    return (await this.of('returned')?.(messageId)) ?? null
  }

  private of<Kind extends keyof Readers>(kind: Kind): Readers[Kind] | undefined {
    return this.readers.get(kind)?.[0] as Readers[Kind] | undefined
  }
}
