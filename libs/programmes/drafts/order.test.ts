import fc from 'fast-check'
import { steps } from '../programme-words'
import { moved, movedTo, renumbered, type Place } from './order'

const place = (id: string, position: number, step: Place['step'] = 'prework', moduleId = 'm1'): Place => ({
  id,
  moduleId,
  step,
  position,
})
const said = (places: readonly Place[]): string[] =>
  places.map(({ id, moduleId, step, position }) => `${moduleId} ${step} ${position} ${id}`).sort()

describe('an activity that is moved', () => {
  const three = [place('a', 1), place('b', 2), place('c', 3)]

  it.each([
    [1, ['b', 'a', 'c']],
    [2, ['a', 'b', 'c']],
    [3, ['a', 'c', 'b']],
    [60, ['a', 'c', 'b']],
  ])('to place %i leaves no hole behind', (position, expected) => {
    const after = moved(three, 'b', { moduleId: 'm1', step: 'prework', position })
    expect(said(after)).toEqual(said(expected.map((id, at) => place(id, at + 1))))
  })

  it('to another step or module takes its place there', () => {
    const places = [...three, place('d', 1, 'postwork'), place('e', 1, 'prework', 'm2')]
    expect(said(moved(places, 'a', { moduleId: 'm1', step: 'postwork', position: 1 }))).toEqual(
      said([
        place('b', 1),
        place('c', 2),
        place('a', 1, 'postwork'),
        place('d', 2, 'postwork'),
        place('e', 1, 'prework', 'm2'),
      ]),
    )
    const there = moved(places, 'a', { moduleId: 'm2', step: 'prework', position: 2 })
    expect(said(there)).toContain('m2 prework 2 a')
  })

  it('never loses or doubles a place, whatever is moved wherever', () => {
    const target = fc.record({
      moduleId: fc.constantFrom('m1', 'm2'),
      step: fc.constantFrom(...steps),
      position: fc.integer({ min: 1, max: 60 }),
    })
    const stood = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 }).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(`${id}`),
            moduleId: fc.constantFrom('m1', 'm2'),
            step: fc.constantFrom(...steps),
            position: fc.constant(0),
          }),
        ),
      ),
    )
    fc.assert(
      fc.property(stood, target, fc.nat(), (unplaced, to, pick) => {
        const places = renumbered(unplaced)
        const id = places[pick % places.length]?.id ?? ''
        const after = moved(places, id, to)
        expect(after.map((one) => one.id).sort()).toEqual(places.map((one) => one.id).sort())
        expect(said(renumbered(after))).toEqual(said(after))
        const mine = after.find((one) => one.id === id)
        expect([mine?.moduleId, mine?.step]).toEqual([to.moduleId, to.step])
      }),
    )
  })
})

test('a module that is moved makes the others give room', () => {
  expect(movedTo(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b'])
  expect(movedTo(['a', 'b', 'c'], 'a', 20)).toEqual(['b', 'c', 'a'])
})
