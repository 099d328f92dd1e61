import type { OnModuleDestroy } from '@nestjs/common'
import { createTransport, type Transporter } from 'nodemailer'
import type { Clock } from '../clock'
import { composed } from './composed'
import { Mailer, MailNotSent, MailRefused, type Mail } from './mail'

/** What nodemailer tells about a failure. */
interface SmtpFailure extends Error {
  readonly code?: string
  readonly responseCode?: number
  readonly syscall?: string
  readonly timeoutType?: string
}

/** How many connections are kept, and for how long without a mail: shorter than servers wait before they hang up. */
const KEPT = { pool: true, maxConnections: 4, maxMessages: 100, idleTimeout: 5_000 } as const

/**
 * Gives mails to a mail server over connections that are kept for the next mail. It keeps no record: whether an
 * interrupted mail went, it cannot know, and a mail of which a single byte was given is not given again.
 */
export class SmtpMailer extends Mailer implements OnModuleDestroy {
  private readonly transport: Transporter

  constructor(
    url: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super()
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
    this.transport = createTransport({ url, ...KEPT, ...patience })
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.transport.sendMail(composed(mail, this.from, this.clock.now()))
    } catch (error) {
      throw judged(error as SmtpFailure)
    }
  }

  async wasSent(): Promise<null> {
    return null
  }

  onModuleDestroy(): void {
    this.transport.close()
  }
}

/** Only an explicit answer of the server, or a connection that never came about, says that the mail did not go. */
function judged(failure: SmtpFailure): Error {
  const { code, responseCode = 0, syscall = '', timeoutType = '', message } = failure
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (aboutThisMail && responseCode >= 500) return new MailRefused(message)
  const neverConnected =
    ['connect', 'getaddrinfo'].includes(syscall) ||
    ['CONNECTION_TIMEOUT', 'GREETING_TIMEOUT'].includes(timeoutType) ||
    ['EDNS', 'EAUTH', 'ETLS'].includes(code ?? '')
  if (neverConnected || (aboutThisMail && responseCode > 0)) return new MailNotSent(message)
  return failure
}
