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

/** Gives mails to a mail server. It keeps no record: whether an interrupted mail went, it cannot know. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter

  constructor(
    url: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super()
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
    this.transport = createTransport({ url, ...patience })
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
