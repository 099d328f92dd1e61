import { ApiProblem } from '../api/problem'
import { refusedFields } from './refused-fields'

const refusal = (...pointers: string[]) =>
  new ApiProblem(
    422,
    'grant.impossible',
    'Nei',
    'x',
    pointers.map((pointer) => ({ pointer, code: 'field.required', detail: `om ${pointer}` })),
  )

describe('what is refused of a list', () => {
  it('is at the field of the line that was sent at the place, wherever lines were moved', () => {
    const faults = refusedFields(refusal('/items/0/title/nb', '/items/1/enteredOn'), 'goals', [4, 2])
    expect(faults).toEqual({
      'goals-4-title-nb': { at: 0, detail: 'om /items/0/title/nb' },
      'goals-2-on': { at: 1, detail: 'om /items/1/enteredOn' },
    })
  })

  it('is at no field where it is about none, or about a line that is no longer there', () => {
    expect(refusedFields(refusal('/hourlyRate', '/items/7/amount'), 'budget', [0])).toEqual({})
    expect(refusedFields(new Error('offline'), 'budget', [0])).toEqual({})
  })
})
