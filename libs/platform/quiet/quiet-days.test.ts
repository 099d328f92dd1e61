import { quietDays } from './quiet-days'

describe('quiet days', () => {
  it('are Sundays and Norwegian public holidays, also those that move with Easter', () => {
    const spring = quietDays('2027-04-26', 30)
    expect([...spring].map(([day, reason]) => `${day} ${reason}`)).toEqual([
      '2027-05-01 holiday',
      '2027-05-02 sunday',
      '2027-05-06 holiday',
      '2027-05-09 sunday',
      '2027-05-16 holiday',
      '2027-05-17 holiday',
      '2027-05-23 sunday',
    ])
  })

  it('are the week of Easter from Palm Sunday to Easter Monday', () => {
    const days = [...quietDays('2026-03-28', 11)]
      .filter(([, reason]) => reason === 'easter')
      .map(([day]) => day)
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-03-29', '2026-04-06', 9])
  })

  it('are all of July and the last week of the year', () => {
    const july = quietDays('2026-06-29', 35)
    expect(july.has('2026-06-30')).toBe(false)
    expect(july.get('2026-07-01')).toBe('july')
    expect(july.get('2026-07-31')).toBe('july')
    expect(july.has('2026-08-01')).toBe(false)
    const christmas = quietDays('2026-12-22', 14)
    expect([...christmas.keys()].filter((day) => day < '2027-01-03')).toEqual([
      ...[24, 25, 26, 27, 28, 29, 30, 31].map((day) => `2026-12-${day}`),
      '2027-01-01',
    ])
  })
})
