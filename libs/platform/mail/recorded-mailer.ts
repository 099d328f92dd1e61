import type { OnModuleDestroy } from '@nestjs/common'
import { Mailer, type Mail } from './mail'

/** Sends through one and keeps what went in another: what is recorded went, what is not may have gone all the same. */
export class RecordedMailer extends Mailer implements OnModuleDestroy {
  constructor(
    private readonly sender: Mailer & Partial<OnModuleDestroy>,
    private readonly record: Mailer,
  ) {
    super()
  }

  async send(mail: Mail): Promise<void> {
    await this.sender.send(mail)
    await this.record.send(mail)
  }

  async wasSent(messageId: string): Promise<boolean | null> {
    return (await this.record.wasSent(messageId)) === true ? true : this.sender.wasSent(messageId)
  }

  onModuleDestroy(): void {
    this.sender.onModuleDestroy?.()
  }
}
