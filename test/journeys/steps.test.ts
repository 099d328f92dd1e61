import { readFileSync } from 'node:fs'
import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('steps')

let visitor: Visitor

describe('on a phone', () => {
  it('a participant reads what a video says, goes on, and downloads the sheet for the conversation', async () => {
    visitor = await stage.visitor()
    await visitor.signIn('participant')
    const { page } = visitor
    const group = await stage.idOf(`select id from leader_groups where name = 'Hvaler'`)
    const video = await stage.idOf(`select id from stable_activities where key = 'm1.video.handover'`)
    await visitor.open(`/gruppe/${group}/lopet/${video}`)
    const link = page.getByRole('link', { name: /video.digiviken.example/ })
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noreferrer',
    ])
    await page.getByText('Les det som blir sagt og vist').click()
    await page.getByText(/ingen bærer pose lenger/).waitFor()
    await page.getByRole('button', { name: /Gjort/ }).click()
    await page.getByRole('heading', { level: 1, name: /Livshendelser/ }).waitFor()
    const why = await stage.idOf(`select id from stable_activities where key = 'm1.why'`)
    await visitor.open(`/gruppe/${group}/lopet/${why}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Mal for samtalen, bokmål/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Mal for samtalen om vårt hvorfor.pdf')
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
})

describe('as an author', () => {
  it('somebody looks at a version in nynorsk the day before it opens, and cannot read ahead as a participant', async () => {
    visitor = await stage.visitor({ width: 1280 })
    await visitor.signIn('instructor')
    const { page } = visitor
    const version = await stage.idOf('select id from programme_versions order by number limit 1')
    await visitor.open(`/innhold/versjon/${version}/forhandsvis?rolle=participant&sprak=nb`)
    await page.getByText('Dette er en forhåndsvisning.', { exact: false }).waitFor()
    await page.getByLabel('Språk').last().selectOption('nn')
    await page.getByText('Organisasjon – frå siloar til samspel').waitFor()
    await page.getByLabel('Tidspunkt').selectOption({ label: 'Dagen før modul 1 opnar' })
    await page.getByText(/^Vist for/).waitFor()
    expect(await page.getByRole('link', { name: /Innbyggjaren møter éin kommune/ }).count()).toBe(0)
    await page.getByLabel('Tidspunkt').selectOption({ label: 'Samling 1' })
    await page.getByRole('link', { name: /Innbyggjaren møter éin kommune/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Innbyggjaren møter éin kommune' }).waitFor()
    await visitor.settled()
  })
})
