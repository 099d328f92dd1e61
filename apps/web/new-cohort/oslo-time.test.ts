import { instantOf, wallTime } from './oslo-time'

describe('the clock in Oslo', () => {
  it('shows summer time in summer', () => {
    expect(wallTime('2027-08-23T07:00:00Z')).toEqual({ day: '2027-08-23', time: '09:00' })
    expect(wallTime('2027-12-20T08:00:00Z')).toEqual({ day: '2027-12-20', time: '09:00' })
  })

  it.each([
    '2027-08-23T07:00',
    '2027-12-20T08:00',
    '2027-03-28T01:30',
    '2027-10-31T07:00',
    '2027-01-01T23:15',
  ])('gives back the instant %s that it showed', (instant) => {
    expect(instantOf(wallTime(`${instant}:00Z`))).toBe(`${instant}:00.000Z`)
  })
})
