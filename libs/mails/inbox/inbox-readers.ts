import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common'
import { MarkedMethods } from '../../platform/jobs'

/** An answer that somebody's calendar sent; who it claims to be from is for the reader to judge. */
export interface CalendarReply {
  readonly from: string
  readonly ics: string
  readonly receivedAt: Date
}

type ReadReply = (reply: CalendarReply) => Promise<void>

const READS = Symbol('reads inbox')

/** Marks the one method that takes what comes in of a kind. It runs in the transaction that notes the mail as read. */
export function ReadsInbox(kind: 'calendar-reply') {
  return <Method extends ReadReply>(
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
  private readers: ReadonlyMap<string, readonly ReadReply[]> = new Map()

  constructor(private readonly marked: MarkedMethods) {}

  onModuleInit(): void {
    this.readers = this.marked.find<ReadReply>(READS)
    for (const [kind, readers] of this.readers) {
      if (readers.length > 1) throw new Error(`What comes in as ${kind} has ${readers.length} readers`)
    }
  }

  async read(reply: CalendarReply): Promise<void> {
    await this.readers.get('calendar-reply')?.[0]?.(reply)
  }
}
