import { merged } from './merge'

const start = { title: 'Tittel', body: 'Tekst', minutes: '10' }

test('what only one of us changed is taken, whoever it was', () => {
  const mine = { ...start, title: 'Min tittel' }
  const theirs = { ...start, minutes: '20' }
  expect(merged(start, mine, theirs)).toEqual({
    fields: { title: 'Min tittel', body: 'Tekst', minutes: '20' },
    conflicts: [],
  })
})

test('what both changed is a conflict, and mine stands until I choose', () => {
  const result = merged(start, { ...start, body: 'Min' }, { ...start, body: 'Din', title: 'Din' })
  expect(result).toEqual({ fields: { title: 'Din', body: 'Min', minutes: '10' }, conflicts: ['body'] })
})

test('the same change by both is no conflict', () => {
  const same = { ...start, body: 'Likt' }
  expect(merged(start, same, same)).toEqual({ fields: same, conflicts: [] })
})

test('without a change of mine everything is theirs', () => {
  const theirs = { title: 'A', body: 'B', minutes: '3' }
  expect(merged(start, start, theirs).fields).toEqual(theirs)
})
