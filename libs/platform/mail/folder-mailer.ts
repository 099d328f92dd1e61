import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Clock } from '../clock'
import { composed } from './composed'
import { Mailer, type Mail } from './mail'

/** Writes each mail as a file of its own that any mail program opens; the file's name is the mail's id. */
export class FolderMailer extends Mailer {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super()
  }

  /** The same id twice leaves the first file as it is: a file that stands there is a mail that went. */
  async send(mail: Mail): Promise<void> {
    const { message } = await this.composer.sendMail(composed(mail, this.from, this.clock.now()))
    await mkdir(this.folder, { recursive: true })
    const half = join(this.folder, `.${randomUUID()}.half`)
    const file = await open(half, 'wx', 0o600)
    try {
      await file.writeFile(message as Buffer)
      await file.sync()
      await this.publish(half, mail.messageId)
    } finally {
      await file.close()
      await rm(half, { force: true })
    }
  }

  async wasSent(messageId: string): Promise<boolean> {
    return access(this.path(messageId)).then(
      () => true,
      () => false,
    )
  }

  /** A link appears whole or not at all, and fails where there is one; a rename would overwrite. */
  private async publish(half: string, messageId: string): Promise<void> {
    await link(half, this.path(messageId)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }

  private path(messageId: string): string {
    return join(this.folder, `${messageId.replace(/[<>]/g, '').replace(/[^\w.@-]/g, '_')}.eml`)
  }
}
