import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { longWorkbook, patiently } from '../../libs/platform/streaming'
import { timed, type Took } from './freezing'

const PACKAGE = join(process.cwd(), 'bench', 'rival', 'package.json')
const TITLES = ['Kommunenummer', 'Kommune', 'Ledergruppe', 'Modul', 'Kategori', 'Til stede']
const AT_ONCE = 500

export interface Workbooks {
  readonly ours: Took
  readonly theirs: Took
  readonly same: boolean
}

/** As much of exceljs' streaming writer as we ask of it. */
interface Rival {
  stream: {
    xlsx: {
      WorkbookWriter: new (options: object) => {
        addWorksheet(name: string): { addRow(cells: unknown[]): { commit(): void }; commit(): Promise<void> }
        commit(): Promise<void>
      }
    }
  }
}

/** The same rows as a workbook, by us and by exceljs' streaming writer, to nobody; ours twice, for the same bytes. */
export async function measureWorkbooks(rows: number): Promise<Workbooks> {
  const [ours, first] = await timed(() => written(rows))
  const second = await written(rows)
  const rival = installed()
  const [theirs] = await timed(() => writtenBy(rival, rows))
  return { ours, theirs, same: first === second }
}

async function written(rows: number): Promise<string> {
  const hash = createHash('sha256')
  const into = nowhere((piece) => void hash.update(piece))
  const columns = TITLES.map((title) => ({ title, numeric: title === 'Modul' }))
  const sheet = { name: 'Oppmøte', columns, rows: someAtOnce(rows) }
  await longWorkbook({ name: 'Om', lines: ['Målt'] }, sheet, patiently(into))
  return hash.digest('hex')
}

async function writtenBy(rival: Rival, rows: number): Promise<void> {
  const into = nowhere(() => undefined)
  const book = new rival.stream.xlsx.WorkbookWriter({
    stream: into,
    useStyles: false,
    useSharedStrings: false,
  })
  const sheet = book.addWorksheet('Oppmøte')
  sheet.addRow(TITLES).commit()
  for await (const some of someAtOnce(rows))
    for (const [number, town, group, module, ...others] of some)
      sheet.addRow([number, town, group, Number(module), ...others]).commit()
  await sheet.commit()
  await book.commit()
}

async function* someAtOnce(rows: number): AsyncGenerator<(readonly string[])[]> {
  for (let from = 0; from < rows; from += AT_ONCE)
    yield await Promise.resolve(
      Array.from({ length: Math.min(AT_ONCE, rows - from) }, (_, n) => row(from + n)),
    )
}

function row(n: number): string[] {
  const group = Math.floor(n / 40)
  const category = n % 5 < 3 ? 'toppleder' : 'utviklingsleder'
  return [String(3101 + (group % 51)), `Kommune ${group % 51}`, `Gruppe ${group}`, String((n % 4) + 1), category, n % 10 === 9 ? 'nei' : 'ja'] // prettier-ignore
}

function nowhere(see: (piece: Buffer) => void): Writable {
  return new Writable({
    write(piece: Buffer, _encoding, done) {
      see(piece)
      done()
    },
  })
}

/** A package of the bench's own, outside the product, which does not carry what it depends on. */
function installed(): Rival {
  const folder = mkdtempSync(join(tmpdir(), 'kl-bench-rival-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  copyFileSync(PACKAGE, join(folder, 'package.json'))
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  })
  return createRequire(join(folder, 'package.json'))('exceljs') as Rival
}
