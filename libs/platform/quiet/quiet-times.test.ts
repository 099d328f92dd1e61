import { QuietTimes } from './quiet-times'

const quiet = new QuietTimes(true)
const first = (instant: string): string => quiet.firstAllowed(new Date(instant)).toISOString()

describe('what can wait', () => {
  it('goes at once in daytime on a working day', () => {
    expect(first('2026-11-23T09:00:00Z')).toBe('2026-11-23T09:00:00.000Z')
    expect(first('2026-11-23T18:59:00Z')).toBe('2026-11-23T18:59:00.000Z')
  })

  it('waits from eight in the evening until seven in the morning', () => {
    expect(first('2026-11-23T19:00:00Z')).toBe('2026-11-24T06:00:00.000Z')
    expect(first('2026-11-24T02:00:00Z')).toBe('2026-11-24T06:00:00.000Z')
  })

  it('waits over Sundays, July, Christmas and Easter', () => {
    expect(first('2026-11-21T20:00:00Z')).toBe('2026-11-23T06:00:00.000Z')
    expect(first('2026-07-01T09:00:00Z')).toBe('2026-08-01T05:00:00.000Z')
    expect(first('2026-12-23T20:00:00Z')).toBe('2027-01-02T06:00:00.000Z')
    expect(first('2026-03-29T09:00:00Z')).toBe('2026-04-07T05:00:00.000Z')
  })

  it('waits for seven on a wall clock in Oslo, also on the morning after the clocks were moved', () => {
    expect(first('2027-03-27T20:00:00Z')).toBe('2027-03-30T05:00:00.000Z')
    expect(first('2026-10-24T20:00:00Z')).toBe('2026-10-26T06:00:00.000Z')
  })

  it('goes at any time where quiet times are switched off', () => {
    const never = new QuietTimes(false)
    expect(never.firstAllowed(new Date('2026-07-05T02:00:00Z')).toISOString()).toBe(
      '2026-07-05T02:00:00.000Z',
    )
    expect(never.days('2026-07-01', 31).size).toBe(0)
  })
})
