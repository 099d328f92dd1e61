import { isoWeek, osloInstant, osloParts } from './oslo'

describe('a time in Oslo', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(osloInstant('2026-12-10', '09:00')).toBe('2026-12-10T08:00:00Z')
    expect(osloInstant('2027-06-10', '09:00')).toBe('2027-06-10T07:00:00Z')
  })

  it('is right on the days when the clocks change', () => {
    expect(osloInstant('2027-03-28', '09:00')).toBe('2027-03-28T07:00:00Z')
    expect(osloInstant('2027-03-28', '01:30')).toBe('2027-03-28T00:30:00Z')
    expect(osloInstant('2027-10-31', '09:00')).toBe('2027-10-31T08:00:00Z')
    expect(osloInstant('2027-10-31', '00:30')).toBe('2027-10-30T22:30:00Z')
  })

  it('comes back as it went, at midnight too', () => {
    for (const day of ['2026-12-10', '2027-06-10', '2027-03-28', '2027-10-31']) {
      for (const time of ['00:00', '09:00', '23:59']) {
        expect(osloParts(osloInstant(day, time) ?? '')).toEqual({ day, time })
      }
    }
  })

  it('is none as long as a field is empty', () => {
    expect([osloInstant('', '09:00'), osloInstant('2027-06-10', '')]).toEqual([null, null])
  })
})

describe('an ISO week', () => {
  it('belongs to the year of its Thursday', () => {
    expect(['2026-12-10', '2027-01-01', '2027-01-04', '2024-12-30'].map(isoWeek)).toEqual([50, 53, 1, 1])
  })
})
