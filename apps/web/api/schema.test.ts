import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

test('the types are those of openapi.json', () => {
  const check = spawnSync(process.execPath, [join(__dirname, 'generate.mjs'), '--check'], {
    encoding: 'utf8',
  })
  expect(check.stderr).toBe('')
  expect(check.status).toBe(0)
})
