import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('members', { worker: true })

/** Somebody on a phone in nynorsk, signed in by the code in a mail. */
async function arrive(email: string): Promise<Visitor> {
  const visitor = await stage.visitor()
  await visitor.page.addInitScript({ content: `localStorage.setItem('kl.language', 'nn')` })
  await stage.api.client.post('/v1/sign-in-links', { email })
  await stage.worker.drain()
  // Other mails may come in the same minute.
  const signIn = stage.worker.mailbox.to(email).findLast(({ text }) => text.includes('/logg-inn/'))
  const code = /\b(\d{6})\b/.exec(signIn?.text ?? '')?.[1] ?? ''
  const answer = await visitor.page.request.post(`${stage.browser.origin}/v1/sessions`, {
    data: { email, code },
  })
  expect(answer.status()).toBe(201)
  return visitor
}

interface Held {
  readonly groupId: string
  readonly facilitator: string
  readonly leaver: string
  readonly leaverName: string
}

/** Hemsedal, its facilitator, and somebody of the group without a role. */
async function hemsedal(): Promise<Held> {
  const [held] = await stage.api.world.sql<Held>(`
    select g.id as "groupId",
      (select p.email from role_assignments r join people p on p.id = r.person_id
        where r.group_id = g.id and r.role = 'facilitator' and r.to_at is null) as facilitator,
      l.email as leaver, l.name as "leaverName"
    from leader_groups g
    join lateral (select p.email, p.name from enrolments e join people p on p.id = e.person_id
      where e.group_id = g.id and e.to_on is null and not exists (
        select from role_assignments r where r.person_id = p.id and r.to_at is null)
      order by p.name limit 1) l on true
    where g.name = 'Hemsedal' order by g.id limit 1`)
  if (!held) throw new Error('Hemsedal is not in the demo')
  return held
}

async function tabTo(page: Visitor['page'], id: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    if ((await page.evaluate<string>('document.activeElement.id')) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never reaches ${id}`)
}

it('a facilitator replaces a member by keyboard; the one is in and the other is out at once', async () => {
  const { groupId, facilitator, leaver, leaverName } = await hemsedal()
  const old = await arrive(leaver)
  await old.open(`/gruppe/${groupId}/lopet`)
  const carrier = await arrive(facilitator)
  const { page } = carrier
  await carrier.open(`/gruppe/${groupId}/medlemmer`)
  const opener = page.getByRole('button', { name: `Byt ut ${leaverName}` })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: `${leaverName} sluttar. Kven tek over?` }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const focused = 'document.activeElement.getAttribute("aria-label")'
  expect(await page.evaluate(focused)).toBe(`Byt ut ${leaverName}`)
  await page.keyboard.press('Enter')
  await page.locator('#member-name').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Dette må rettast').waitFor()
  expect(await page.evaluate('document.activeElement.className')).toBe('ds-error-summary')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('member-name')
  await page.keyboard.type('Torbjørg Nyheim')
  await tabTo(page, 'member-email')
  await page.keyboard.type('torbjorg.nyheim@hemsedal.example')
  await page.keyboard.press('Enter')
  await page.getByText(`Torbjørg Nyheim har teke over etter ${leaverName}.`).first().waitFor()
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('status')
  await page.getByText(`Torbjørg Nyheim tok over plassen etter ${leaverName}: slutta i jobben.`).waitFor()

  const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  expect(wide).toBe(0)
  await old.open(`/gruppe/${groupId}/lopet`)
  await old.page.getByRole('heading', { name: 'Du har ikkje tilgang hit' }).waitFor()
  await old.open('/')
  await old.page.getByRole('link', { name: 'Mine refleksjonar' }).first().click()
  await old.page.getByRole('heading', { level: 1, name: 'Mine refleksjonar' }).waitFor()

  const fresh = await arrive('torbjorg.nyheim@hemsedal.example')
  const [{ text }] = (await stage.api.world.sql<{ text: string }>(
    `select s.text from submissions s join activities a on a.id = s.activity_id
     where s.group_id = '${groupId}' and a.key = 'm1.why' limit 1`,
  )) as [{ text: string }]
  await fresh.open(`/gruppe/${groupId}/hjem`)
  await fresh.page.getByText(text.slice(0, 40)).first().waitFor()
}, 120_000)
