import { idFrom } from './decision-id'

test('a key becomes a UUID that everybody takes for one, and the same key the same', () => {
  expect(idFrom('0123456789abcdef0123456789abcdef')).toBe('01234567-89ab-4def-8123-456789abcdef')
  expect(idFrom('ffffffffffffffffffffffffffffffff')).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
})
