import { activity, module, said, task } from '../test-version'
import type { AuthoredModule } from '../authoring/version.dto'
import { differenceBetween } from './difference'
import { movedAmong } from './standing'
import { wordsBetween } from './words'

const version = (...modules: AuthoredModule[]) => ({ preworkDays: 21, postworkDays: 28, modules })
const ids = ['a', 'b', 'c', 'd']

describe('what was moved', () => {
  it.each([
    ['nothing', ['a', 'b', 'c', 'd'], []],
    ['one to the front', ['d', 'a', 'b', 'c'], ['d']],
    ['one to the end', ['b', 'c', 'd', 'a'], ['a']],
    ['nothing, when a new one stands between', ['a', 'x', 'b', 'c', 'd'], []],
    ['nothing, when one is gone', ['a', 'c', 'd'], []],
  ])('is %s', (_, after, expected) => {
    expect([...movedAmong(ids, after)]).toEqual(expected)
  })
})

describe('the words of a text', () => {
  it('are marked one by one where they differ', () => {
    const changed = wordsBetween('Ta med én overgang.', 'Ta med to overganger.').filter(
      ({ change }) => change !== 'same',
    )
    expect(changed).toEqual([
      { text: 'én', change: 'removed' },
      { text: 'to', change: 'added' },
      { text: 'overgang', change: 'removed' },
      { text: 'overganger', change: 'added' },
    ])
  })

  it('put together are the text before and the text now', () => {
    const [before, after] = ['Første avsnitt.\n\n- ett\n- to', 'Første  avsnitt!\n\n- to\n- tre']
    const words = wordsBetween(before, after)
    const text = (left: string): string =>
      words.flatMap(({ text: run, change }) => (change === left ? [] : [run])).join('')
    expect([text('added'), text('removed')]).toEqual([before, after])
  })

  it('of two long texts with nothing in common are shown one after the other, in no time', () => {
    const many = (word: string): string => Array.from({ length: 3500 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordsBetween(many('a'), many('b')).map(({ change }) => change)).toEqual(['removed', 'added'])
  })
})

describe('the difference between two versions', () => {
  it('is nothing where nothing is different', () => {
    const one = version(module('m1', 1, [activity('a'), task('b')]))
    expect(differenceBetween(one, one)).toEqual({ facts: [], modules: [] })
  })

  it('names what was added, removed and changed, and nothing else', () => {
    const before = version(module('m1', 1, [activity('a'), activity('b'), activity('c')]))
    const after = version(
      module('m1', 1, [
        activity('a'),
        activity('c', { minutes: 15, title: said('Nytt navn') }),
        activity('d'),
      ]),
    )
    const [changed] = differenceBetween(before, after).modules
    expect(changed?.change).toBeNull()
    expect(changed?.activities.map(({ id, change }) => [id, change])).toEqual([
      ['c', 'changed'],
      ['d', 'added'],
      ['b', 'removed'],
    ])
    expect(changed?.activities[0]?.facts).toEqual([{ name: 'minutes', before: '10', after: '15' }])
    expect(changed?.activities[0]?.texts.map(({ name, language }) => [name, language])).toEqual([
      ['title', 'nb'],
      ['title', 'nn'],
      ['title', 'en'],
    ])
  })

  it('says what a group must do that it did not have to, and who answers now', () => {
    const before = version(module('m1', 1, [activity('a', { required: false }), task('b')]))
    const after = version(
      module('m1', 1, [activity('a'), task('b', { answeredBy: 'person', required: false }), task('c')]),
    )
    const [changed] = differenceBetween(before, after).modules
    expect(changed?.activities.map(({ id, required, answeredBy }) => [id, required, answeredBy])).toEqual([
      ['a', { before: false, after: true }, { before: 'person', after: 'person' }],
      ['b', { before: true, after: false }, { before: 'group', after: 'person' }],
      ['c', { before: null, after: true }, { before: null, after: 'group' }],
    ])
  })

  it('says from which step and module an activity came, and does not call it added or removed', () => {
    const before = version(module('m1', 1, [activity('a'), task('b')]), module('m2', 2, [activity('c')]))
    const after = version(
      module('m1', 1, [task('b')]),
      module('m2', 2, [activity('c', { step: 'postwork' }), activity('a')]),
    )
    const { modules } = differenceBetween(before, after)
    expect(modules.flatMap(({ activities }) => activities)).toMatchObject([
      { id: 'c', change: 'changed', from: { moduleId: 'm2', step: 'prework' }, at: { step: 'postwork' } },
      { id: 'a', change: 'changed', from: { moduleId: 'm1', step: 'prework' }, at: { moduleId: 'm2' } },
    ])
  })

  it('knows a module that came, one that went, one that was moved, and the days', () => {
    const before = version(module('m1', 1, []), module('m2', 2, []), module('m3', 3, [activity('a')]))
    const after = {
      ...version(module('m2', 1, []), module('m1', 2, []), module('m4', 3, [])),
      preworkDays: 14,
    }
    const difference = differenceBetween(before, after)
    expect(difference.facts).toEqual([{ name: 'preworkDays', before: '21', after: '14' }])
    expect(difference.modules.map(({ id, change }) => [id, change])).toEqual([
      ['m1', 'changed'],
      ['m4', 'added'],
      ['m3', 'removed'],
    ])
    expect(difference.modules[2]?.activities).toMatchObject([{ id: 'a', change: 'removed' }])
  })
})
