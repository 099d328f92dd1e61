import { monthsBetween } from './months'

describe('the months of a cohort', () => {
  it('end with the month that is going on, and it only counts until today', () => {
    expect(monthsBetween('2023-11-20', '2024-02', '2024-02-10')).toEqual([
      { month: '2023-11', lastDay: '2023-11-30' },
      { month: '2023-12', lastDay: '2023-12-31' },
      { month: '2024-01', lastDay: '2024-01-31' },
      { month: '2024-02', lastDay: '2024-02-10' },
    ])
  })

  it('end with the last in which something was recorded', () => {
    expect(monthsBetween('2023-11-01', '2023-12', '2026-01-01').at(-1)).toEqual({
      month: '2023-12',
      lastDay: '2023-12-31',
    })
  })

  it('are none before anything was recorded, and never without end', () => {
    expect(monthsBetween('2026-09-01', null, '2026-08-31')).toEqual([])
    expect(monthsBetween('0001-01-01', '2027-06', '2026-08-31')).toHaveLength(60)
  })
})
