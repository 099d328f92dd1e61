import { kindWords, goalUnits } from '../grant-words'
import type { Localised } from '../../platform/i18n'
import { projectFacts, type Fact } from '../sections/project'
import { Teller } from '../sections/teller'
import { categories, roleWords, unitWords, words } from '../sections/words'
import type { PublishedPart } from '../indicators/published'
import type { Frozen } from '../making/snapshot'
import { codeOf } from '../proofs/code'
import { sealLabel } from './seal'

export type Value = string | number | null

const texts = {
  checksum: { nb: 'Kontrollsum (SHA-256)', nn: 'Kontrollsum (SHA-256)', en: 'Checksum (SHA-256)' },
  demo: {
    nb: 'Demodata: kommunenavnene er ekte, men personer, tall og tilskudd er oppdiktet.',
    nn: 'Demodata: kommunenamna er ekte, men personar, tal og tilskot er oppdikta.',
    en: 'Demo data: the names of municipalities are real, but people, figures and the grant are invented.',
  },
  demoLabel: { nb: 'Merk', nn: 'Merk', en: 'Note' },
  key: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  figure: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  base: { nb: 'Av', nn: 'Av', en: 'Of' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Per cent' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  definition: { nb: 'Hva som telles', nn: 'Kva som blir talt', en: 'What is counted' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
} satisfies Record<string, Localised>

/** "Delrapport: name of the project". */
export function reportTitle({ snapshot }: Frozen): string {
  const { report, grant } = snapshot
  return `${kindWords[report.kind][report.language]}: ${grant.name}`
}

/** Says that the data are invented, where they are. */
export function demoNotice({ snapshot }: Frozen): string | null {
  return snapshot.demo ? texts.demo[snapshot.report.language] : null
}

/** The facts of grant and report, with the checksum that the whole can be checked by. */
export function factRows(frozen: Frozen): Fact[] {
  const teller = new Teller(frozen.snapshot)
  const notice = demoNotice(frozen)
  return [
    ...(notice ? [{ key: 'demo', label: teller.say(texts.demoLabel), text: notice }] : []),
    ...projectFacts(teller),
    { key: 'checksum', label: teller.say(texts.checksum), text: frozen.sha256 },
    { key: 'code', label: sealLabel(frozen), text: codeOf(frozen.sha256) },
  ]
}

/** The headings of {@link figureRows}. */
export function figureColumns({ snapshot }: Frozen): string[] {
  const { key, figure, line, value, base, percent, unit, from, to, remark, definition } = texts
  const all = [key, figure, line, value, base, percent, unit, from, to, remark, definition]
  return all.map((text) => text[snapshot.report.language])
}

/** Every line of every indicator and every goal: numbers as numbers, for who wants to work with them. */
export function figureRows({ snapshot }: Frozen): Value[][] {
  const teller = new Teller(snapshot)
  const rows = snapshot.indicators.flatMap(({ key, unit, period, parts }) =>
    parts.map((part) => [
      key,
      teller.label(key),
      lineName(teller, key, part),
      part.value,
      part.base,
      part.percent,
      teller.say(unitWords[unit].many),
      period?.from ?? null,
      period?.to ?? null,
      remark(teller, part),
      teller.definition(key),
    ]),
  )
  const goals = snapshot.goals.map(({ key, title, actual, target, unit }) => {
    const missing = actual === null ? teller.say(words.notRecorded) : null
    const name = [`goal.${key}`, teller.say(texts.goal), teller.say(title)]
    return [...name, actual, target, null, teller.say(goalUnits[unit]), null, snapshot.asOf, missing, null]
  })
  return [...rows, ...goals]
}

/** The headings of {@link definitionRows}. */
export function definitionColumns({ snapshot }: Frozen): string[] {
  const { key, figure, unit, from, to, definition } = texts
  return [key, figure, unit, from, to, definition].map((text) => text[snapshot.report.language])
}

/** What each figure means, once. */
export function definitionRows({ snapshot }: Frozen): Value[][] {
  const teller = new Teller(snapshot)
  return snapshot.indicators.map(({ key, unit, period }) => [
    key,
    teller.label(key),
    teller.say(unitWords[unit].many),
    period?.from ?? null,
    period?.to ?? null,
    teller.definition(key),
  ])
}

function lineName(teller: Teller, indicator: string, part: PublishedPart): string | null {
  const { key, title } = part
  if (key === null) return null
  if (indicator === 'municipalities.by-county') return teller.county(key)
  if (title) return /^\d+$/.test(key) ? teller.module(part) : teller.say(title)
  const category = categories[key]
  if (category) return teller.say(category.many)
  return roleWords[key] ? teller.say(roleWords[key]) : key
}

function remark(teller: Teller, { withheld, value }: PublishedPart): string | null {
  if (withheld) return teller.say(words.withheld)
  return value === null ? teller.say(words.notRecorded) : null
}
