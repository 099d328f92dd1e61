#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { run, parts } from './check-parts.mjs'

// `npm run check`: every part runs, every finding is listed with its rule and place, and one finding fails the whole.
// `npm run check -- eslint types` runs the named parts only.

const started = performance.now()
const asked = process.argv.slice(2)
const chosen = parts.filter((part) => asked.length === 0 || asked.includes(part.name))
const unknown = asked.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(
    `No such part: ${unknown.join(', ')}. The parts are ${parts.map((part) => part.name).join(', ')}.`,
  )
  process.exit(2)
}

const waiting = [...chosen]
const results = []

async function worker() {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const from = performance.now()
    const findings = await run(part)
    results.push({ part, findings, seconds: (performance.now() - from) / 1000 })
  }
}

await Promise.all(Array.from({ length: Math.max(1, Math.min(availableParallelism(), 4)) }, worker))

results.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part))
for (const { findings } of results) {
  for (const { rule, place, text } of findings) console.log(`${place}  ${rule}  ${text}`)
}
for (const { part, findings, seconds } of results) {
  const verdict = findings.length === 0 ? 'ok' : `${findings.length} found`
  console.log(`${part.name.padEnd(9)} ${`${seconds.toFixed(1)} s`.padStart(7)}  ${verdict}`)
}
const total = results.reduce((sum, { findings }) => sum + findings.length, 0)
console.log(
  `${total === 0 ? 'All is well' : `${total} found`} in ${((performance.now() - started) / 1000).toFixed(0)} s.`,
)
process.exit(total === 0 ? 0 : 1)
