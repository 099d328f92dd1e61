import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildFrontEnd } from '../../libs/testing/browser/front-end'

const KB = 1024
const FIRST_LOAD = 170 * KB
const ROUTE = 30 * KB
const CSS = 30 * KB

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}
type Manifest = Record<string, Chunk>

let built: string
let manifest: Manifest

beforeAll(() => {
  built = buildFrontEnd()
  manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest
}, 180_000)

test('the first load is at most 170 kB of JavaScript, the texts of one language included', () => {
  const texts = Math.max(...languages().map((key) => sizeOf([key])))
  expect(sizeOf(firstLoad()) + texts).toBeLessThanOrEqual(FIRST_LOAD)
})

test('no route adds more than 30 kB of JavaScript', () => {
  const heavy = routes()
    .map((key) => ({ key, bytes: sizeOf([...closure(key)].filter((one) => !firstLoad().has(one))) }))
    .filter(({ bytes }) => bytes > ROUTE)
  expect(heavy).toEqual([])
})

test('all the CSS together is at most 30 kB', () => {
  const files = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.css'))
  expect(total(files.map((name) => `assets/${name}`))).toBeLessThanOrEqual(CSS)
})

test('the page holds nothing inline and asks no other origin for anything', () => {
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/)
  expect(
    [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url).filter((url) => !isOwn(url ?? '')),
  ).toEqual([])
})

test('no style sheet asks another origin for anything', () => {
  const sheets = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.css'))
  const urls = sheets.flatMap((name) => [
    ...readFileSync(join(built, 'assets', name), 'utf8').matchAll(/url\("?(?!data:)([^")]+)/g),
  ])
  expect(urls.map(([, url]) => url).filter((url) => !isOwn(url ?? ''))).toEqual([])
})

function isOwn(url: string): boolean {
  return /^\/(?!\/)/.test(url)
}

function firstLoad(): Set<string> {
  const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry)
  return closure(entry?.[0] ?? '')
}

function languages(): string[] {
  return dynamicEntries().filter((key) => key.includes('catalogue'))
}

function routes(): string[] {
  return dynamicEntries().filter((key) => !key.includes('catalogue'))
}

function dynamicEntries(): string[] {
  return [...firstLoad()].flatMap((key) => manifest[key]?.dynamicImports ?? [])
}

/** A chunk and all that it imports statically. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const imported of manifest[key]?.imports ?? []) closure(imported, seen)
  return seen
}

function sizeOf(keys: Iterable<string>): number {
  return total([...keys].map((key) => manifest[key]?.file ?? ''))
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0)
}
