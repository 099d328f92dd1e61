import { Post, type NewMail } from '../../libs/mails'
import { systemActor } from '../../libs/platform/actor'
import { Database } from '../../libs/platform/database'
import { languages, type Language } from '../../libs/platform/i18n'
import { runJob } from '../../libs/platform/jobs'
import { letterHtml, letterText, type Letter } from '../../libs/platform/mail'
import { findReminders } from '../../libs/reminders'
import { demoStage } from '../../libs/testing/browser/demo-stage'
import { overflow, violations } from '../browser/robot'
import { everyLetter } from './every-letter'

const stage = demoStage('mails', { worker: true })

const LOOKS = [
  { width: 320, dark: false },
  { width: 320, dark: true },
  { width: 700, dark: false },
  { width: 700, dark: true },
]

/** Everything that a letter can have, with what people write. */
function letter(language: Language): Letter {
  const words = {
    nb: {
      subject: 'Møt til samlingen i modul 3',
      open: 'Se samlingen',
      why: 'Du får denne e-posten fordi du er med.',
    },
    nn: {
      subject: 'Møt til samlinga i modul 3',
      open: 'Sjå samlinga',
      why: 'Du får denne e-posten fordi du er med.',
    },
    en: {
      subject: 'Come to the gathering of module 3',
      open: 'See the gathering',
      why: 'You are in the group.',
    },
  }[language]
  const href = 'https://laering.example/samlinger/1'
  return {
    language,
    subject: words.subject,
    body: [
      { kind: 'paragraph', text: 'Hei, Kari Nordmann!\nVi ses <snart> & alltid.' },
      { kind: 'facts', facts: [{ label: 'Når', value: 'torsdag 12. mars 2027 kl. 09.00–15.30, uke 10' }] },
      { kind: 'heading', text: 'Program' },
      {
        kind: 'table',
        columns: ['Tid', 'Hva'],
        rows: [['09.00', 'Samhandlingskompetanseutviklingsprosjektpresentasjonen']],
      },
      { kind: 'list', items: ['Les notatet', 'Ta med deg en kollega'] },
      { kind: 'quote', text: 'Husk å spørre de andre.', by: 'Idunn Nordtun' },
      { kind: 'button', text: words.open, href },
      { kind: 'link', text: 'Legg i kalenderen', href: `${href}.ics` },
    ],
    footer: [{ kind: 'paragraph', text: words.why }],
  }
}

/** A mail to somebody of a group in Bærum, who has got it. */
async function sent(key: string): Promise<{ groupId: string; name: string; id: string }> {
  const [one] = await stage.api.world.sql<{ groupId: string; personId: string; name: string }>(`
    select g.id as "groupId", p.id as "personId", p.name from leader_groups g
    join enrolments e on e.group_id = g.id and e.to_on is null join people p on p.id = e.person_id
    where g.name = 'Bærum' order by g.id, p.name limit 1`)
  const { groupId = '', personId = '', name = '' } = one ?? {}
  const mail: NewMail = {
    ...{ key, kind: 'membership', personId, groupIds: [groupId], urgent: true, stops: ['summary'] },
    about: { kind: 'welcome', groupId, role: '' },
    letter: letter('nb'),
    because: { nb: 'Gruppa holdt en samling.', nn: 'Gruppa heldt ei samling.', en: 'The group met.' },
  }
  const [id = ''] = await stage.api.app
    .get(Database)
    .transaction(systemActor('test'), () => stage.api.app.get(Post).claim([mail]))
  await stage.worker.drain()
  return { groupId, name, id }
}

it('a facilitator finds a mail by keyboard and reads it as it was sent, on a phone', async () => {
  const { groupId, name } = await sent('journey/read')
  const page = await stage.arrive('facilitator', `/gruppe/${groupId}/paminnelser?fane=sendt`, {
    organisation: '3201',
  })
  await page.getByRole('searchbox', { name: 'Ord i emnet' }).fill('samlingen i modul 3')
  const opener = page.getByRole('button', { name: `Vis e-posten til ${name}` })
  await opener.first().press('Enter')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'Møt til samlingen i modul 3' }).waitFor()
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([])
  await page.getByRole('radio', { name: 'Ren tekst' }).press('Space')
  await page.getByText('(personlig lenke)').waitFor()
})

it('an administrator says what became of a mail that nobody knew about', async () => {
  const { id, name } = await sent('journey/uncertain')
  await stage.api.world.sql(
    `update mails set state = 'uncertain', why = 'interrupted', sent_at = null, sending_at = now() where id = $1`,
    [id],
  )
  const page = await stage.arrive('administrator', '/paminnelser?fane=sendt')
  await page.getByLabel('Status').selectOption('troubled')
  await page.getByText(`Spør ${name} om e-posten kom fram`, { exact: false }).waitFor()
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([])
  await page.getByRole('button', { name: 'Den kom fram' }).press('Enter')
  await page.getByRole('heading', { name: 'Ingen treff' }).waitFor()
})

it('every reminder of the demo is whole: no gap unfilled, and every address in the text too', async () => {
  stage.api.clock.moveTo(nextWorkingMorning(stage.now))
  await runJob(stage.worker.app, findReminders, {})
  await stage.worker.drain()
  const { mails } = stage.worker.mailbox
  expect(mails.length).toBeGreaterThan(5)
  for (const { subject, text, html } of mails) {
    expect(`${subject} ${text}`).not.toMatch(/\{\w+\}|\b(undefined|null)\b/)
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    expect(links.filter((href) => !text.includes(href))).toEqual([])
    expect(html).toMatch(/<html lang="(nb|nn|en)">/)
  }
})

it.each(languages)(
  'every letter in %s is whole, and readable on a phone, beside others and in the dark',
  async (language) => {
    const letters = [letter(language), ...(await everyLetter(stage.api.world, language))]
    // Colours and columns do not depend on the language.
    const looks = language === 'nb' ? LOOKS : LOOKS.slice(0, 1)
    for (const { width, dark } of looks) {
      const { page } = await stage.visitor({ width, dark })
      for (const whole of letters) {
        await page.setContent(letterHtml(whole))
        expect(await page.title()).toBe(whole.subject)
        expect({
          of: whole.subject,
          found: [...(await violations(page)), ...(await overflow(page))],
        }).toEqual({
          of: whole.subject,
          found: [],
        })
      }
    }
    for (const whole of letters) expect(gaps(whole)).toEqual([])
  },
)

/** Words that were not filled in, and addresses that who reads plain text does not get. */
function gaps(whole: Letter): string[] {
  const [text, html] = [letterText(whole), letterHtml(whole)]
  const unfilled = `${whole.subject}\n${text}`.match(/\{\w+\}|\b(undefined|null|NaN)\b/g) ?? []
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return [...unfilled, ...links.filter((href) => !text.includes(href))]
}

/** Ten o'clock on a day on which reminders go. */
function nextWorkingMorning(from: Date): Date {
  const day = new Date(from)
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() === 0)
  day.setUTCHours(9, 0, 0, 0)
  return day
}
