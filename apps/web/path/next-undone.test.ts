import type { Path } from '../api/answers'
import { nextUndone } from './next-undone'

type Given = [id: string, state: 'done' | 'open' | 'locked', answeredBy?: 'person' | 'group']

function pathOf(...given: Given[]): Path {
  const activities = given.map(([id, state, answeredBy = 'person']) => ({
    id,
    state,
    answeredBy,
    required: true,
  }))
  return { modules: [{ number: 1, activities }] } as unknown as Path
}
const from = (id: string) => ({ id, module: { number: 1, title: 'Modul 1' } })

describe('after a step comes', () => {
  it('the next open thing, past what is done already', () => {
    expect(nextUndone(pathOf(['a', 'done'], ['b', 'done'], ['c', 'open']), from('a'))).toBe('c')
  })

  it('what was passed over, when nothing is left behind it', () => {
    expect(nextUndone(pathOf(['a', 'open'], ['b', 'done'], ['c', 'locked']), from('b'))).toBe('a')
  })

  it('the group’s answer once, and not again from behind it', () => {
    const path = pathOf(['a', 'done'], ['task', 'open', 'group'], ['b', 'done'])
    expect(nextUndone(path, from('a'))).toBe('task')
    expect(nextUndone(path, from('b'))).toBeNull()
  })

  it('nothing, when everything that is open is done', () => {
    expect(nextUndone(pathOf(['a', 'done'], ['b', 'locked']), from('a'))).toBeNull()
  })
})
