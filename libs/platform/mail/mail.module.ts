import { Global, Module, type DynamicModule } from '@nestjs/common'
import { Clock } from '../clock'
import { FolderMailer } from './folder-mailer'
import { Mailer } from './mail'
import { RecordedMailer } from './recorded-mailer'
import { SmtpMailer } from './smtp-mailer'

export interface MailOptions {
  readonly mailDir: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string
}

/** Sends mails; only the worker does. */
@Global()
@Module({})
export class MailModule {
  static with(options: MailOptions): DynamicModule {
    const provider = {
      provide: Mailer,
      inject: [Clock],
      useFactory: (clock: Clock) => mailerFor(options, clock),
    }
    return { module: MailModule, providers: [provider], exports: [Mailer] }
  }
}

function mailerFor({ mailDir, smtpUrl, mailFrom }: MailOptions, clock: Clock): Mailer {
  const folder = mailDir === null ? null : new FolderMailer(mailDir, mailFrom, clock)
  const smtp = smtpUrl === null ? null : new SmtpMailer(smtpUrl, mailFrom, clock)
  if (smtp && folder) return new RecordedMailer(smtp, folder)
  const one = smtp ?? folder
  if (!one) throw new Error('Neither a mail server nor a folder for mails was given')
  return one
}
