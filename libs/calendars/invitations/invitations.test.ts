import { A_MINUTE, CalledDays, MONDAY } from '../../testing/calendar/called-days'

let days: CalledDays

beforeAll(async () => {
  days = await CalledDays.begin('invitations')
})
afterAll(() => days.end())
beforeEach(() => days.api.clock.moveTo(MONDAY))

describe('a gathering that is called', () => {
  it('comes into the calendars of everybody who is to meet, once', async () => {
    const { group, id, instructor } = await days.called()
    await days.tell()
    await days.tell()
    for (const person of [group.chiefExecutive, group.facilitator, ...group.participants, instructor]) {
      expect(days.toldTo(person)).toMatchObject([
        {
          method: 'REQUEST',
          uid: id,
          sequence: 0,
          starts: '2026-12-10T08:00:00Z',
          ends: '2026-12-10T14:30:00Z',
          status: 'CONFIRMED',
          summary: 'Samling i modul 2 – Modul 2',
          location: 'Rådhuset',
          organizer: 'post@kompetanseloftet.example',
          attendee: person.email,
          subject: 'Sett av torsdag 10. desember 2026 kl. 09.00: samling i modul 2',
        },
      ])
    }
    expect(days.toldTo(group.representative)).toEqual([])
    const [mail] = days.toldTo(group.facilitator)
    expect(mail?.text).toContain('torsdag 10. desember 2026 kl. 09.00–15.30 (uke 50)')
    expect(mail?.text).toContain(`/samlinger/${id}`)
    expect(mail?.text).toContain('ser fasilitatoren i gruppa, kursholderne og programkontoret svaret')
  })

  it('is told in the language of each', async () => {
    const { group } = await days.called()
    await days.api.world.sql(`update people set language = 'nn' where id = $1`, [group.facilitator.id])
    await days.api.world.sql(`update people set language = 'en' where id = $1`, [group.chiefExecutive.id])
    await days.tell()
    expect(days.toldTo(group.facilitator)[0]?.text).toContain('Du er kalla inn til samlinga i modul 2.')
    expect(days.toldTo(group.facilitator)[0]?.description).toContain('Program og førebuingar')
    expect(days.toldTo(group.chiefExecutive)[0]?.subject).toBe(
      'Keep Thursday 10 December 2026 at 09:00 free: gathering of module 2',
    )
  })

  it('says nothing as long as it is a draft, when it is over, or when the group has withdrawn', async () => {
    const { group } = await days.called('2026-11-02T08:00:00Z')
    await days.api.world.gathering(group, 3, '2026-12-20T08:00:00Z', 'draft')
    const withdrawn = await days.api.world.group({ state: 'withdrawn' })
    await days.api.world.gathering(withdrawn, 2, '2026-12-10T08:00:00Z')
    await days.tell()
    expect([...days.toldTo(group.facilitator), ...days.toldTo(withdrawn.facilitator)]).toEqual([])
  })

  it('waits for daytime, unless the day is near', async () => {
    days.api.clock.moveTo(new Date('2026-11-09T21:00:00Z'))
    const [later, tomorrow] = [await days.called(), await days.called('2026-11-10T08:00:00Z')]
    await days.tell()
    expect(days.short(later.group.facilitator)).toEqual([])
    expect(days.short(tomorrow.group.facilitator)).toEqual(['REQUEST 0 2026-11-10T08:00:00Z'])
    days.api.clock.moveTo(new Date('2026-11-10T06:00:00Z'))
    await days.worker.drain()
    expect(days.short(later.group.facilitator)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
  })
})

describe('a gathering that is changed', () => {
  it('moves in the calendar as the same entry, and the letter says from when and why', async () => {
    const { group, id } = await days.called()
    await days.tell()
    const next = await days.move(id)
    await days.tell()
    expect(days.short(group.facilitator)).toEqual([
      'REQUEST 0 2026-12-10T08:00:00Z',
      'REQUEST 1 2026-12-17T08:00:00Z',
    ])
    const mail = days.toldTo(group.facilitator)[1]
    expect(mail?.uid).toBe(id)
    expect(mail?.url).toContain(next)
    expect(mail?.subject).toBe(
      'Ny tid: samlingen i modul 2 er flyttet til torsdag 17. desember 2026 kl. 09.00',
    )
    expect(mail?.text).toContain('er flyttet fra torsdag 10. desember 2026 kl. 09.00–15.30 (uke 50) til')
    expect(mail?.text).toContain('Begrunnelse: Snøstorm')
  })

  it('twice before the first mail went is one mail, which knows what its reader knows', async () => {
    const { group, id } = await days.called()
    await days.look()
    const next = await days.move(id)
    await days.look()
    const friday = { startsAt: '2026-12-18T08:00:00Z', endsAt: '2026-12-18T14:30:00Z', reason: 'Snøstorm' }
    await days.move(next, friday)
    await days.tell()
    expect(days.short(group.facilitator)).toEqual(['REQUEST 2 2026-12-18T08:00:00Z'])
    expect(days.toldTo(group.facilitator)[0]?.subject).toContain('Sett av fredag 18. desember 2026')
  })

  it('and back before the mail went is no news', async () => {
    const { group, id } = await days.called()
    await days.tell()
    await days.change(id, { place: 'Kulturhuset' })
    await days.look()
    await days.change(id, { place: 'Rådhuset' })
    await days.tell()
    await days.tell()
    expect(days.short(group.facilitator)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
  })

  it('a second before the mail goes waits until calendars were looked at again', async () => {
    const { group, id } = await days.called()
    await days.look()
    await days.change(id, { place: 'Kulturhuset' })
    days.api.clock.moveTo(new Date(MONDAY.getTime() + A_MINUTE))
    await days.worker.drain()
    expect(days.short(group.facilitator)).toEqual([])
    await days.tell()
    expect(days.toldTo(group.facilitator)).toMatchObject([{ sequence: 1, location: 'Kulturhuset' }])
  })

  it('in its place says what is new and what was', async () => {
    const { group, id } = await days.called()
    await days.tell()
    await days.change(id, { place: 'Kulturhuset', link: 'https://mote.example/1' })
    await days.tell()
    const mail = days.toldTo(group.facilitator)[1]
    expect(mail).toMatchObject({ method: 'REQUEST', sequence: 1, location: 'Kulturhuset' })
    expect(mail?.subject).toBe('Se hva som er nytt: samlingen i modul 2 torsdag 10. desember 2026')
    expect(mail?.text).toContain('Hvor: Kulturhuset (før: Rådhuset)')
    expect(mail?.description).toContain('Bli med digitalt: https://mote.example/1')
  })

  it('from summer time to winter time keeps nine o’clock in Oslo', async () => {
    const { group, id } = await days.called('2027-03-25T08:00:00Z')
    await days.tell()
    const to = { startsAt: '2027-03-30T07:00:00Z', endsAt: '2027-03-30T13:30:00Z', reason: 'Påske' }
    await days.move(id, to)
    await days.tell()
    expect(days.short(group.facilitator)).toEqual([
      'REQUEST 0 2027-03-25T08:00:00Z',
      'REQUEST 1 2027-03-30T07:00:00Z',
    ])
    expect(days.toldTo(group.facilitator)[1]?.text).toContain(
      'til tirsdag 30. mars 2027 kl. 09.00–15.30 (uke 13)',
    )
  })

  it('is taken out of the calendar when it is cancelled, with the reason', async () => {
    const { group, id } = await days.called()
    await days.tell()
    await days.cancel(await days.move(id))
    await days.tell()
    const mail = days.toldTo(group.facilitator).at(-1)
    expect(mail).toMatchObject({ method: 'CANCEL', uid: id, sequence: 1, status: 'CANCELLED' })
    expect(mail?.subject).toContain('Avlyst: samlingen i modul 2 torsdag')
    expect(mail?.text).toContain('Begrunnelse: For få påmeldte')
  })

  it('is not cancelled for who never heard of it', async () => {
    const { group, id } = await days.called()
    await days.look()
    await days.cancel(id)
    await days.tell()
    await days.tell()
    expect(days.toldTo(group.facilitator)).toEqual([])
  })
})

describe('a local session', () => {
  it('calls the own group and nobody who teaches, by its title, with what happens when', async () => {
    const { group, instructor, id } = await days.called()
    const other = await days.api.world.group({ cohort: group.cohort })
    const session = await days.api.world.insert('gatherings', {
      cohort_id: group.cohort.id,
      group_id: group.id,
      title: 'Dette gjør vi nå',
      starts_at: '2026-12-01T12:00:00Z',
      ends_at: '2026-12-01T14:00:00Z',
      mode: 'physical',
      place: 'Formannskapssalen',
      state: 'called',
    })
    await days.api.world.joinGathering(session, group)
    const items = JSON.stringify([
      { title: 'Status', minutes: 30, note: '' },
      { title: 'Hva nå?', minutes: 90, note: '' },
    ])
    await days.api.world.sql(
      `insert into agendas (gathering_id, items, preparation, language) values ($1, $2, 'Ta med planen.', 'nb')`,
      [session, items],
    )
    await days.tell()
    const mail = days.toldTo(group.facilitator).find(({ uid }) => uid === session)
    expect(mail?.summary).toBe('Lokal økt: Dette gjør vi nå')
    expect(mail?.subject).toBe('Sett av tirsdag 1. desember 2026 kl. 13.00: lokal økt: Dette gjør vi nå')
    expect(mail?.text).toContain('13.00 – Status\n13.30 – Hva nå?')
    expect(mail?.description).toContain('13.00 Status\n13.30 Hva nå?\n\nTa med planen.')
    expect(days.toldTo(instructor).map(({ uid }) => uid)).toEqual([id])
    expect(days.toldTo(other.facilitator).map(({ uid }) => uid)).toEqual([id])
  })
})
