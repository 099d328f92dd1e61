import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import '../apps/api/app.module'
import { hasSentence } from '../libs/platform/http'

const LIBS = join(__dirname, '..', 'libs')
/** A refusal in the code: its kind, then its code; or a field's code beside its pointer. */
const CODES = [/new Problem\(\s*'[\w-]+',\s*'([\w.-]+)'/g, /pointer: [^,]+, code: '([\w.-]+)'/g]

function codesIn(file: string): string[] {
  const text = readFileSync(join(LIBS, file), 'utf8')
  return CODES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code ?? ''))
}

it('every problem that the code can answer has its sentence in three languages', () => {
  const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
  const codes = new Set(
    files.filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file)).flatMap(codesIn),
  )
  expect(codes.size).toBeGreaterThan(20)
  expect([...codes].filter((code) => !hasSentence(code))).toEqual([])
})
