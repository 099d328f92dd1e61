import { execFileSync } from 'node:child_process'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { canonical, sha256 } from '../making/canonical'
import { reportFormats } from '../grant-words'
import { codeOf } from '../proofs/code'
import { reportSchema } from '../proofs/report-schema'
import { fileOf } from './report-files'
import { frozenWith } from './test-frozen'

const frozen = frozenWith()
const code = codeOf(frozen.sha256)
const parts = (file: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))

describe('the files of a frozen report', () => {
  it.each(reportFormats)('as %s are the same bytes in another process, time zone and language', (format) => {
    const program =
      `const { fileOf } = require('./libs/funding/files/report-files')\n` +
      `const { frozenWith } = require('./libs/funding/files/test-frozen')\n` +
      `process.stdout.write(fileOf(frozenWith(), '${format}'))`
    const elsewhere = execFileSync(
      process.execPath,
      ['-r', './libs/testing/processes/typescript.cjs', '-e', program],
      {
        env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        maxBuffer: 10_000_000,
      },
    )
    expect(elsewhere.equals(fileOf(frozen, format))).toBe(true)
  })

  it('carry the code of the snapshot, each where its readers look', () => {
    expect(fileOf(frozen, 'csv').toString('utf8')).toContain(`check-code;Kontrollkode;${code};`)
    expect(JSON.parse(fileOf(frozen, 'json').toString('utf8'))).toMatchObject({
      check: { code, sha256: frozen.sha256 },
    })
    const word = parts(fileOf(frozen, 'docx'))
    for (const part of ['word/document.xml', 'word/footer.xml']) expect(word[part]).toContain(code)
    expect(Object.values(parts(fileOf(frozen, 'xlsx'))).join('')).toContain(code)
    expect(parts(fileOf(frozen, 'archive'))['metadata.json']).toContain(code)
  })

  it('have another code when one letter of the report is another', () => {
    expect(codeOf(frozenWith('.').sha256)).not.toBe(code)
  })
})

describe('the package for the archive', () => {
  const archive = parts(fileOf(frozen, 'archive'))

  it('names the checksum of every file in it, and the frozen text has the checksum of the report', () => {
    const { SHA256SUMS: sums = '', ...files } = unzipSync(fileOf(frozen, 'archive'))
    const named = Object.fromEntries(
      strFromU8(sums as Uint8Array)
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse()),
    ) as Record<string, string>
    expect(Object.keys(named).sort()).toEqual(Object.keys(files).sort())
    for (const [name, content] of Object.entries(files))
      expect([name, sha256(Buffer.from(content))]).toEqual([name, named[name]])
    expect(named['snapshot.json']).toBe(frozen.sha256)
  })

  it('describes the document as archives do', () => {
    expect(JSON.parse(archive['metadata.json'] ?? '')).toMatchObject({
      title: 'Sluttrapport: Kompetanseløftet ',
      language: 'nb',
      organisationNumber: '935478715',
      noark5: {
        dokumentobjekt: {
          variantformat: 'Arkivformat',
          format: 'fmt/476',
          referanseDokumentfil: 'rapport.pdf',
          sjekksum: sha256(fileOf(frozen, 'pdfa')),
        },
      },
    })
  })
})

describe('the JSON of a report', () => {
  const schema = structuredClone(reportSchema) as Schema
  interface Schema {
    additionalProperties?: boolean | object
    properties?: Record<string, Schema>
    items?: Schema
    oneOf?: Schema[]
  }
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }))
  const file = JSON.parse(fileOf(frozen, 'json').toString('utf8')) as {
    check: object
    report: Record<string, unknown>
  }

  /** What is published must also be described: nothing that the schema does not name. */
  function closed(one: Schema): Schema {
    if (one.properties) one.additionalProperties = false
    for (const below of [
      ...Object.values(one.properties ?? {}),
      ...(one.items ? [one.items] : []),
      ...(one.oneOf ?? []),
    ])
      closed(below)
    return one
  }

  it('is what the schema says, and nothing that it does not say', () => {
    const validate = ajv.compile(closed(schema))
    validate(file)
    expect(validate.errors).toBeNull()
  })

  it('is refused by the schema when something is missing or of another kind', () => {
    const validate = ajv.compile({ ...reportSchema })
    const { sections: _, ...without } = file.report
    expect(validate({ ...file, report: without })).toBe(false)
    expect(validate({ ...file, report: { ...file.report, number: '2' } })).toBe(false)
    expect(validate({ ...file, check: { ...file.check, code: 'K7QM' } })).toBe(false)
  })

  it('can be checked by anybody: the canonical form of its report has the checksum beside it', () => {
    expect(file.check).toMatchObject({ sha256: sha256(canonical(file.report)) })
  })
})

describe('the workbook of a report', () => {
  const sheets = parts(fileOf(frozen, 'xlsx'))
  const named = (name: string): string => {
    const at = [...(sheets['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].findIndex(
      ([, one]) => one === name,
    )
    return sheets[`xl/worksheets/sheet${at + 1}.xml`] ?? ''
  }

  it('has a sheet for every table, and one for what the figures mean', () => {
    const tables = frozen.snapshot.sections.flatMap((section) => section.tables)
    expect(Object.keys(sheets).filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(
      4 + tables.length,
    )
    for (const { key } of frozen.snapshot.indicators) expect(named('Definisjoner')).toContain(`>${key}<`)
  })

  it('sums by formulas with the value beside them, and keeps a total that is no sum as it is', () => {
    expect(named('Budsjett')).toMatch(/<f>SUM\(B2:B3\)<\/f><v>1350000<\/v>/)
    const attendance = named('Oppmøte per modul')
    expect(attendance).not.toContain('<f>SUM(D')
    expect(attendance).toMatch(/<v>96<\/v>/)
  })
})
