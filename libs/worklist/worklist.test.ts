import { TestWorklist, NOW } from './test-worklist'
import type { WorldPerson } from '../testing/world'

let stage: TestWorklist

beforeAll(async () => {
  stage = await TestWorklist.begin()
})
beforeEach(() => stage.again())
afterAll(() => stage.api.close())

describe('before a gathering', () => {
  it('those who lack the prework are one item with their names, until the last of them has done it', async () => {
    await stage.gathering(1, '2026-12-03T08:00:00Z')
    const many = await stage.item('prework/1')
    expect(many).toMatchObject({
      urgency: 'soon',
      title: '4 av 4 mangler forarbeidet i modul 1',
      why: 'Samlingen er 3. desember, om 10 dager.',
      action: { kind: 'nudge', subject: 'prework', about: '1', label: 'Send påminnelse' },
    })
    expect(many?.people).toHaveLength(4)
    const [last, own, ...others] = stage.everybody()
    for (const person of others) await stage.finish(person, 1)
    expect((await stage.item('prework/1'))?.title).toContain(' og ')
    await stage.finish(own as WorldPerson, 1)
    expect((await stage.item('prework/1'))?.title).toBe(`${last?.name ?? ''} mangler forarbeidet i modul 1`)
    expect(await stage.item('prework/1', await stage.signedIn(last as WorldPerson))).toMatchObject({
      title: 'Du mangler forarbeidet i modul 1',
      action: { kind: 'open', label: 'Gå til ditt steg' },
    })
    await stage.finish(last as WorldPerson, 1)
    expect(await stage.item('prework/1')).toMatchObject({
      urgency: 'on-track',
      title: '4 av 4 er ferdige med forarbeidet i modul 1',
      action: null,
    })
  })

  it('who was reminded is said, can be taken back while it is on its way, and is not asked for twice', async () => {
    await stage.gathering(1, '2026-12-03T08:00:00Z')
    for (const person of stage.everybody().slice(1)) await stage.finish(person, 1)
    const sent = await stage.facilitator.post('/v1/nudges', {
      group: stage.group.id,
      subject: 'prework',
      about: '1',
    })
    const { id, sendAt } = sent.body as { id: string; sendAt: string }
    const pending = await stage.item('prework/1')
    expect(pending?.nudged).toMatchObject({ undo: id, until: sendAt.replace(/\.\d+Z/, 'Z') })
    expect(pending?.action).toMatchObject({ kind: 'open', label: 'Se gruppa' })
    stage.at('2026-11-24T09:00:00Z')
    expect((await stage.item('prework/1'))?.nudged).toEqual({
      text: `Påminnelse sendt i går til ${stage.group.chiefExecutive.name}.`,
      ...{ undo: null, until: null },
    })
    stage.at('2026-11-26T09:00:01Z')
    expect(await stage.item('prework/1')).toMatchObject({ nudged: null, action: { kind: 'nudge' } })
  })

  it('what is soon becomes urgent three days before', async () => {
    await stage.gathering(1, '2026-12-03T08:00:00Z')
    stage.at('2026-11-29T09:00:00Z')
    expect((await stage.item('prework/1'))?.urgency).toBe('soon')
    stage.at('2026-11-30T09:00:00Z')
    expect((await stage.item('prework/1'))?.urgency).toBe('urgent')
  })

  it('a group’s answer says how many agree and who has not replied', async () => {
    await stage.gathering(1, '2026-11-26T08:00:00Z')
    expect(await stage.item('answer/')).toMatchObject({
      title: 'Gruppas forarbeid i modul 1 mangler',
      why: 'Fristen er 26. november, om 3 dager. «why 1» er ikke begynt.',
      action: { kind: 'open', label: 'Åpne svaret' },
    })
    await stage.write(1, 'draft', [stage.group.facilitator])
    const begun = await stage.item('answer/')
    expect(begun?.why).toContain('1 av 2 er enige om «why 1».')
    expect(begun?.action).toMatchObject({ kind: 'nudge', subject: 'answer' })
    expect(begun?.people.map(({ id }) => id)).not.toContain(stage.group.facilitator.id)
    expect(begun?.people).toHaveLength(3)
  })

  it('a module that the chief executive has not opened is the facilitator’s to remind of, and theirs to do', async () => {
    await stage.gathering(1, '2026-12-03T08:00:00Z')
    expect(await stage.item('opening/1')).toMatchObject({ action: { kind: 'nudge', subject: 'opening' } })
    const owner = await stage.signedIn(stage.group.chiefExecutive)
    expect(await stage.item('opening/1', owner)).toMatchObject({
      title: 'Åpne modul 1 for gruppa',
      action: { kind: 'open', link: `/gruppe/${stage.group.id}` },
    })
    await stage.api.world.sql(
      `insert into module_openings (group_id, module_id, person_id, person_name, sentence, written_at)
       values ($1, $2, $3, 'Navn', 'Vi trenger dette.', $4)`,
      [
        stage.group.id,
        stage.group.cohort.programme.modules[0]?.id,
        stage.group.chiefExecutive.id,
        new Date(NOW),
      ],
    )
    expect(await stage.item('opening/1')).toBeUndefined()
  })

  it('a draft and a gathering without a place are for those who plan', async () => {
    const id = await stage.gathering(1, '2026-12-03T08:00:00Z', 'draft')
    const instructor = await stage.signedIn(await stage.api.world.instructor(stage.group.cohort))
    expect(await stage.item('gathering/')).toBeUndefined()
    expect(await stage.item('gathering/', instructor)).toMatchObject({
      urgency: 'urgent',
      title: 'Samlingen i modul 1 er ikke kalt inn',
    })
    await stage.api.world.sql(`update gatherings set state = 'called', place = ' ' where id = $1`, [id])
    expect(await stage.item('gathering/', instructor)).toMatchObject({
      title: 'Samlingen i modul 1 mangler sted',
      action: { link: `/kull/${stage.group.cohort.id}/samlinger/${id}` },
    })
    await stage.api.world.sql(`update gatherings set place = 'Rådhuset' where id = $1`, [id])
    expect((await stage.item('gathering/', instructor))?.title).toBe('Samlingen i modul 1 mangler program')
    await stage.addAgenda(id)
    expect(await stage.item('gathering/', instructor)).toMatchObject({
      urgency: 'on-track',
      title: 'Samlingen i modul 1 er 3. desember kl. 09.00',
      why: 'Rådhuset',
    })
  })
})

describe('after a gathering', () => {
  it('attendance that is not recorded is urgent from the day after, and says when it locks', async () => {
    const id = await stage.gathering(1, '2026-11-23T07:00:00Z')
    stage.at('2026-11-23T15:00:00Z')
    expect((await stage.item('attendance/'))?.urgency).toBe('soon')
    stage.at('2026-11-24T09:00:00Z')
    expect(await stage.item('attendance/')).toMatchObject({
      urgency: 'urgent',
      title: 'Oppmøtet på samlingen 23. november er ikke registrert',
      why: 'Modul 1. Lista låses 7. desember, om 13 dager.',
      action: { link: `/samlinger/${id}/oppmote` },
    })
    stage.at('2026-12-20T09:00:00Z')
    expect((await stage.item('attendance/'))?.why).toContain('Lista ble låst 7. desember.')
    await stage.mark(id)
    expect(await stage.item('attendance/')).toBeUndefined()
  })

  it('the summary is asked for once attendance is recorded, of those who carry the group, until it is sent', async () => {
    const id = await stage.gathering(1, '2026-11-20T08:00:00Z', 'held')
    expect(await stage.item('summary/')).toBeUndefined()
    await stage.mark(id)
    expect(await stage.item('summary/')).toMatchObject({
      urgency: 'soon',
      title: 'Oppsummeringen fra samlingen 20. november er ikke sendt',
      action: { link: `/samlinger/${id}` },
    })
    expect(
      await stage.item(
        'summary/',
        await stage.signedIn(await stage.api.world.instructor(stage.group.cohort)),
      ),
    ).toBeUndefined()
    await stage.sendSummary(id)
    expect(await stage.item('summary/')).toBeUndefined()
  })

  it('postwork that is overdue counts the days, and is on track once it is delivered', async () => {
    await stage.held(2, '2026-11-10T08:00:00Z')
    stage.at('2026-12-09T09:00:00Z')
    expect(await stage.item('answer/')).toMatchObject({
      urgency: 'urgent',
      title: 'Etterarbeidet i modul 2 mangler',
      why: 'Fristen var 8. desember, 1 dag over. «task 2» er ikke begynt.',
    })
    stage.at('2026-12-08T09:00:00Z')
    await stage.write(2, 'delivered')
    expect(await stage.item('answer/')).toMatchObject({ urgency: 'on-track', title: '«task 2» er levert' })
  })

  it('an answer waits for the instructor, then the group for itself', async () => {
    await stage.held(2, '2026-11-10T08:00:00Z')
    const submission = await stage.write(2, 'delivered')
    const teacher = await stage.api.world.instructor(stage.group.cohort)
    const instructor = await stage.signedIn(teacher)
    expect(await stage.item('answer-waits/', instructor)).toMatchObject({
      title: '«task 2» venter på kommentar',
      action: { label: 'Les og kommenter' },
    })
    expect(await stage.item('answer-waits/')).toBeUndefined()
    await stage.api.world.insert('submission_comments', {
      ...{
        submission_id: submission,
        author_id: teacher.id,
        voice: 'instructor',
        text: 'Godt. Hvem eier det?',
      },
      ...{ answer_version: 1, written_at: new Date('2026-11-23T08:30:00Z') },
    })
    await stage.api.world.sql(`update submissions set state = 'commented', delivered_at = $2 where id = $1`, [
      submission,
      new Date('2026-11-22T08:00:00Z'),
    ])
    expect(await stage.item('answer-waits/', instructor)).toBeUndefined()
    expect(await stage.item('comment/')).toMatchObject({
      urgency: 'soon',
      action: { label: 'Svar på kommentaren' },
    })
    await stage.api.world.insert('submission_comments', {
      ...{
        submission_id: submission,
        author_id: stage.group.facilitator.id,
        voice: 'group',
        text: 'Økonomidirektøren.',
      },
      ...{ answer_version: 1, written_at: new Date('2026-11-23T08:45:00Z') },
    })
    expect(await stage.item('comment/')).toBeUndefined()
    expect(await stage.item('answer-waits/', instructor)).toBeDefined()
  })
})
