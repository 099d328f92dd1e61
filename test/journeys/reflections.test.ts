import type { Page } from 'playwright-core'
import { sessionCookie } from '../../libs/platform/access'
import { demoStage } from '../../libs/testing/browser/demo-stage'
import { eventually } from '../../libs/testing/processes/eventually'

const stage = demoStage('reflections')

let path: string
let people: { id: string; name: string }[]

beforeAll(async () => {
  const [place] = await stage.api.world.sql<{ group: string; activity: string }>(`
    select g.id as "group", a.id as activity from leader_groups g join cohorts c on c.id = g.cohort_id
    join cohort_modules m on m.cohort_id = c.id and m.number = 1
    join activities a on a.programme_version_id = c.programme_version_id and a.module_id = m.id
    where g.name = 'Hvaler' and a.kind = 'reflection' and a.step = 'prework' order by a.position limit 1`)
  path = `/gruppe/${place?.group}/lopet/${place?.activity}`
  people = await stage.api.world.sql(
    `select p.id, p.name from enrolments e join people p on p.id = e.person_id
     where e.group_id = $1 and e.to_on is null order by p.name limit 4`,
    [place?.group],
  )
})

/** Another device of the person, at the reflection. */
async function device(person: number): Promise<Page> {
  const visitor = await stage.visitor()
  const { cookie } = await stage.api.signIn(people[person]?.id ?? '')
  const value = cookie.replace(`${sessionCookie}=`, '')
  await visitor.page.context().addCookies([{ name: sessionCookie, value, url: stage.browser.origin }])
  await visitor.open(path)
  return visitor.page
}

const field = (page: Page) => page.getByRole('textbox')
const says = (page: Page, text: RegExp) => page.getByText(text).first().waitFor()

describe('what somebody types', () => {
  it('is on another device although the tab was closed in the middle of a sentence', async () => {
    const phone = await device(0)
    await field(phone).fill('Vi slapp taket da')
    await phone.close({ runBeforeUnload: true })
    const kept = () =>
      stage.api.owner<{ text: string }>('select text from drafts where author_id = $1', [people[0]?.id])
    await eventually(kept, ([draft]) => draft?.text === 'Vi slapp taket da')
    const desk = await device(0)
    expect(await field(desk).inputValue()).toBe('Vi slapp taket da')
    await says(desk, /Utkast fra i dag kl\. .* på en annen enhet/)
    const stored = await stage.api.owner('select 1 from reflections where author_id = $1', [people[0]?.id])
    expect(stored).toEqual([])
  })

  it('without a network is safe on the device, and everywhere once there is one', async () => {
    const phone = await device(1)
    const context = phone.context()
    await field(phone).fill('Fra perrongen.')
    await says(phone, /Lagret som utkast/)
    await context.setOffline(true)
    await field(phone).fill('Fra perrongen. Og fra toget.')
    await says(phone, /Ingen forbindelse – teksten er trygg på denne enheten/)
    await phone.close()
    // Another device has what had arrived; this one has the rest.
    expect(await field(await device(1)).inputValue()).toBe('Fra perrongen.')
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(path)
    await field(again).waitFor()
    expect(await field(again).inputValue()).toBe('Fra perrongen. Og fra toget.')
    await says(again, /Lagret som utkast/)
    expect(await field(await device(1)).inputValue()).toBe('Fra perrongen. Og fra toget.')
  })
})

describe('a reflection', () => {
  it('is written alone, then the others’ are there; wider is asked about, and narrower is at once', async () => {
    const [first, second] = [await device(2), await device(3)]
    await first.getByRole('radio', { name: 'Ledergruppa mi' }).check()
    await says(first, /Ledergruppa di i Hvaler kan lese dette: \d+ personer/)
    await field(first).fill('Delt med dere.')
    await first.getByRole('button', { name: 'Del med gruppa' }).click()
    await first.waitForURL((url) => !url.pathname.endsWith(path))

    expect(await second.getByText('Delt med dere.').count()).toBe(0)
    await field(second).fill('Bare for meg.')
    await second.getByRole('button', { name: 'Lagre og fortsett' }).click()
    await says(second, /Delt med dere\./)

    await second.getByRole('radio', { name: 'Ledergruppa mi' }).check()
    await second.getByRole('dialog').getByText('Vil du dele med flere?').waitFor()
    await second.getByRole('button', { name: 'Nei, la det være' }).click()
    expect(await second.getByRole('radio', { name: 'Bare jeg' }).isChecked()).toBe(true)

    await first.goto(path)
    await first.getByRole('radio', { name: 'Bare jeg' }).check()
    await first.waitForResponse((response) => response.request().method() === 'PUT' && response.ok())
    await second.reload()
    await says(second, /Ingen har delt noe her ennå/)
  })
})
