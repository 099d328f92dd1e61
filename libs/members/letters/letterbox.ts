import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import { Outbox } from '../../platform/jobs'
import { sendMemberLetter, type LetterKind } from './member-letter.job'

/** Asks for letters in the transaction of the change that they tell of. */
@Injectable()
export class Letterbox {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async post(kind: LetterKind, personId: string, groupId: string, role = ''): Promise<void> {
    await this.outbox.enqueue(this.database.current, sendMemberLetter, { kind, personId, groupId, role })
  }
}
