import { spreadOf } from './spread'

test('the mean and the ends of what was answered', () => {
  expect(spreadOf([0, 1, 0, 2, 2])).toEqual({ answers: 5, mean: 4, lowest: 2, highest: 5 })
  expect(spreadOf([5, 0, 0, 0, 0])).toEqual({ answers: 5, mean: 1, lowest: 1, highest: 1 })
  expect(spreadOf([0, 0, 0, 0, 0])).toBeNull()
})
