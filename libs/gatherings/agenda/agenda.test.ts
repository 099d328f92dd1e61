import { languages } from '../../platform/i18n'
import { minutesOf, timed } from './agenda-times'
import { usualAgenda } from './usual-agenda'

describe('the agenda to begin with', () => {
  it('is as long as the gathering, whatever the length and the language', () => {
    for (const language of languages) {
      for (let length = 15; length <= 600; length += 5) {
        const items = usualAgenda(length, language)
        expect(minutesOf(items)).toBe(length)
        expect(items.every(({ title, minutes }) => title !== '' && minutes >= 1)).toBe(true)
      }
    }
  })

  it('has lunch and two breaks from nine to half past three, and no lunch in two hours', () => {
    const titles = (length: number) => usualAgenda(length, 'nb').map(({ title }) => title)
    expect(titles(390).filter((title) => title === 'Pause')).toHaveLength(2)
    expect(titles(390)).toContain('Lunsj')
    expect(titles(120)).not.toContain('Lunsj')
    expect(titles(60)).not.toContain('Pause')
  })

  it('is begun in nynorsk by who writes nynorsk', () => {
    expect(usualAgenda(390, 'nn').at(-1)?.title).toBe('Vegen vidare: kva gjer vi no?')
  })
})

describe('the times of an agenda', () => {
  it('follow one another from when the gathering begins', () => {
    const items = [
      { title: 'Velkommen', minutes: 15, note: '' },
      { title: 'Samtale', minutes: 45, note: 'Prøveperson' },
    ]
    expect(
      timed(items, new Date('2026-12-10T08:00:00Z')).map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    ).toEqual([
      ['2026-12-10T08:00:00Z', '2026-12-10T08:15:00Z'],
      ['2026-12-10T08:15:00Z', '2026-12-10T09:00:00Z'],
    ])
  })
})
