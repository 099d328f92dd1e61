import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FixedClock } from '../clock'
import { freePort } from '../postgres'
import { FolderMailer } from './folder-mailer'
import { letterText, type Letter } from './letter'
import { letterHtml } from './letter-html'
import { MailNotSent, MailRefused, type Mail } from './mail'
import { RecordedMailer } from './recorded-mailer'
import { SmtpMailer } from './smtp-mailer'

const FROM = 'Kompetanseløftet <post@kompetanseloftet.example>'
const clock = new FixedClock(new Date('2026-11-22T09:00:00Z'))

const mail: Mail = {
  to: 'kari@prove.example',
  subject: 'Gjør ferdig forarbeidet',
  text: 'Hei på deg',
  html: '<p>Hei på deg</p>',
  messageId: '<reminder-1@kompetanseloftet.example>',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
}

describe('mails in a folder', () => {
  it('are one readable file each, named by the id of the mail', async () => {
    const { folder, mailer } = await newFolder()
    expect(await mailer.wasSent(mail.messageId)).toBe(false)
    await mailer.send(mail)
    expect(await mailer.wasSent(mail.messageId)).toBe(true)
    expect(await readdir(folder)).toEqual(['reminder-1@kompetanseloftet.example.eml'])
    const file = await readFile(join(folder, 'reminder-1@kompetanseloftet.example.eml'), 'utf8')
    expect(file).toContain('To: kari@prove.example')
    expect(file).toContain('Message-ID: <reminder-1@kompetanseloftet.example>')
    expect(file).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(file).toContain('Date: Sun, 22 Nov 2026 09:00:00 +0000')
  })

  it('carry what they tell a calendar beside the text, and once more as a file', async () => {
    const { folder, mailer } = await newFolder()
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
    await mailer.send({ ...mail, calendar: { method: 'REQUEST', content } })
    const [name = ''] = await readdir(folder)
    const file = await readFile(join(folder, name), 'utf8')
    expect(file).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
    expect(file).toMatch(/Content-Disposition: attachment; filename=invitation\.ics/)
    expect(file.match(/multipart\/alternative/g)).toHaveLength(1)
  })

  it('are never overwritten by a second mail with the same id', async () => {
    const { folder, mailer } = await newFolder()
    await mailer.send(mail)
    await mailer.send({ ...mail, text: 'Another text' })
    const [name = ''] = await readdir(folder)
    expect(await readFile(join(folder, name), 'utf8')).not.toContain('Another text')
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('stay in the folder, whatever the id looks like', async () => {
    const { folder, mailer } = await newFolder()
    await mailer.send({ ...mail, messageId: '<../../outside@x.example>' })
    expect(await readdir(folder)).toEqual(['.._.._outside@x.example.eml'])
  })
})

describe('mails through a mail server', () => {
  it('go when the server takes them, one after the other over the same connection', async () => {
    const { mailer, server, received } = await smtp({})
    await mailer.send(mail)
    await mailer.send({ ...mail, messageId: '<reminder-2@kompetanseloftet.example>' })
    const said = received.join('')
    expect(said).toContain('Message-ID: <reminder-1@kompetanseloftet.example>')
    expect(said).toContain('Message-ID: <reminder-2@kompetanseloftet.example>')
    expect(said.match(/EHLO/g)).toHaveLength(1)
    mailer.onModuleDestroy()
    server.close()
  })

  it('are not given again when a kept connection breaks after the text was given', async () => {
    const answers: Record<string, string> = {}
    const { mailer, server, received } = await smtp(answers)
    await mailer.send(mail)
    answers['.'] = 'hang up'
    const second = { ...mail, messageId: '<reminder-2@kompetanseloftet.example>' }
    await expect(mailer.send(second)).rejects.toThrow(/closed/)
    delete answers['.']
    await mailer.send({ ...mail, messageId: '<reminder-3@kompetanseloftet.example>' })
    const ids = received.join('').match(/Message-ID: <reminder-\d/g)
    expect(ids).toEqual(['Message-ID: <reminder-1', 'Message-ID: <reminder-2', 'Message-ID: <reminder-3'])
    mailer.onModuleDestroy()
    server.close()
  })

  it('are refused for good when the server says so', async () => {
    const { mailer, server } = await smtp({ 'RCPT TO': '550 No such person' })
    await expect(mailer.send(mail)).rejects.toThrow(MailRefused)
    mailer.onModuleDestroy()
    server.close()
  })

  it('did not go when the server asks to wait, or there is no server', async () => {
    const { mailer, server } = await smtp({ 'RCPT TO': '451 Try later' })
    await expect(mailer.send(mail)).rejects.toThrow(MailNotSent)
    mailer.onModuleDestroy()
    server.close()
    const nobody = new SmtpMailer(`smtp://127.0.0.1:${await freePort()}`, FROM, clock)
    await expect(nobody.send(mail)).rejects.toThrow(MailNotSent)
  })

  it('may or may not have gone when the connection breaks after the text was given', async () => {
    const { mailer, server } = await smtp({ '.': 'hang up' })
    const failure = await mailer.send(mail).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(failure).not.toBeInstanceOf(MailNotSent)
    expect(failure).not.toBeInstanceOf(MailRefused)
    expect(await mailer.wasSent()).toBeNull()
    server.close()
  })

  it('are known to have gone once they are recorded', async () => {
    const { mailer: folder } = await newFolder()
    const { mailer: sender, server } = await smtp({})
    const both = new RecordedMailer(sender, folder)
    expect(await both.wasSent(mail.messageId)).toBeNull()
    await both.send(mail)
    expect(await both.wasSent(mail.messageId)).toBe(true)
    both.onModuleDestroy()
    server.close()
  })
})

describe('a letter', () => {
  const letter: Letter = {
    language: 'nn',
    subject: 'Gjer <ferdig> førearbeidet',
    body: [
      { kind: 'paragraph', text: 'Hei Kari & Ola' },
      { kind: 'list', items: ['Éin ting', 'Ein "til"'] },
      { kind: 'link', text: 'Opne førearbeidet', href: 'https://x.example/a?b=1&c=2' },
    ],
    footer: [{ kind: 'paragraph', text: 'Du får denne fordi du er med.' }],
  }

  it('says the same in both forms, and what people wrote is never markup', () => {
    expect(letterText(letter)).toBe(
      'Hei Kari & Ola\n\n- Éin ting\n- Ein "til"\n\nOpne førearbeidet:\nhttps://x.example/a?b=1&c=2\n\n-- \nDu får denne fordi du er med.\n',
    )
    const html = letterHtml(letter)
    expect(html).toContain('<html lang="nn">')
    expect(html).toContain('<title>Gjer &lt;ferdig&gt; førearbeidet</title>')
    expect(html).toContain('Ein &quot;til&quot;')
    expect(html).toContain('href="https://x.example/a?b=1&amp;c=2"')
  })

  it('has one button, facts, an agenda and what somebody wrote, in both forms', () => {
    const whole: Letter = {
      ...letter,
      body: [
        { kind: 'facts', facts: [{ label: 'Når', value: 'torsdag 12. mars' }] },
        { kind: 'table', columns: ['Tid', 'Hva'], rows: [['09.00', 'Velkomen <alle>']] },
        { kind: 'quote', text: 'Hugs lista\n<script>', by: 'Kari' },
        { kind: 'button', text: 'Opne', href: 'https://x.example/"onmouseover="' },
      ],
    }
    expect(letterText(whole)).toContain(
      'Når: torsdag 12. mars\n\n09.00 – Velkomen <alle>\n\n> Hugs lista\n> <script>\nKari\n\nOpne:\nhttps://x.example/',
    )
    const html = letterHtml(whole)
    expect(html).toContain('Velkomen &lt;alle&gt;')
    expect(html).toContain('Hugs lista<br>&lt;script&gt;')
    expect(html).toContain('href="https://x.example/&quot;onmouseover=&quot;"')
    expect(html.match(/class="button"/g)).toHaveLength(1)
    expect(html).not.toMatch(/<(script|img|link)\b/)
  })
})

async function newFolder(): Promise<{ folder: string; mailer: FolderMailer }> {
  const folder = await mkdtemp(join(tmpdir(), 'kl-mails-'))
  return { folder, mailer: new FolderMailer(folder, FROM, clock) }
}

/** A mail server that answers a command as told, and otherwise kindly. */
async function smtp(
  answers: Record<string, string>,
): Promise<{ mailer: SmtpMailer; server: Server; received: string[] }> {
  const port = await freePort()
  const received: string[] = []
  const server = createServer((socket) => {
    let data = false
    socket.write('220 test\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      received.push(text)
      if (data && !text.endsWith('\r\n.\r\n')) return
      const command = data ? '.' : (/^(EHLO|MAIL FROM|RCPT TO|DATA|QUIT)/.exec(text)?.[1] ?? '')
      data = command === 'DATA'
      const answer = answers[command] ?? (data ? '354 go on' : '250 ok')
      if (answer === 'hang up') socket.destroy()
      else socket.write(`${answer}\r\n`)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { mailer: new SmtpMailer(`smtp://127.0.0.1:${port}`, FROM, clock), server, received }
}
