import { createServer, type Server, type Socket } from 'node:net'
import { freePort } from '../../platform/postgres'

/** Takes mails over SMTP, slowly enough to be interrupted, and counts how often each one came. */
export class MailServer {
  /** How often a mail was taken, by its Message-ID. */
  readonly taken = new Map<string, number>()
  /** Addresses of which it says that nobody lives there. */
  readonly refusing = new Set<string>()
  private readonly server: Server
  private readonly sockets = new Set<Socket>()
  url = ''

  constructor() {
    this.server = createServer((socket) => this.talk(socket))
  }

  async start(): Promise<void> {
    const port = await freePort()
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve))
    this.url = `smtp://127.0.0.1:${port}`
  }

  stop(): void {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket)
    let text: string | null = null
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket))
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      if (text === null) {
        const command = chunk.toString().toUpperCase()
        text = command.startsWith('DATA') ? '' : null
        if (this.isRefused(chunk.toString())) socket.write('550 nobody of that name\r\n')
        else socket.write(text === null ? '250 ok\r\n' : '354 go on\r\n')
        return
      }
      text += chunk.toString()
      if (!text.endsWith('\r\n.\r\n')) return
      this.take(text)
      text = null
      socket.write('250 taken\r\n')
    })
  }

  private isRefused(command: string): boolean {
    const to = /^RCPT TO:<(.+)>/i.exec(command)?.[1]
    return to !== undefined && this.refusing.has(to)
  }

  private take(text: string): void {
    // A long id stands on a line of its own.
    const id = /^Message-ID:\s+(\S+)/im.exec(text)?.[1] ?? ''
    this.taken.set(id, (this.taken.get(id) ?? 0) + 1)
  }
}
