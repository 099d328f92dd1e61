import { textOf } from '../../testing/documents/pdf-text'
import { hashOfCode, newCode } from '../certificate-code'
import { standing } from '../certificate-rule'
import type { Snapshot } from '../snapshot'
import { certificatePdf } from './certificate-pdf'

describe('the printed certificate', () => {
  const titles = { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' }
  const snapshot: Snapshot = {
    name: 'Åse #strong[Ødegård] "Æ"',
    code: '0000-1111-2222-3333-4444-5555-6666',
    address: 'https://kompetanseloftet.example/kursbevis/0000-1111-2222-3333-4444-5555-6666',
    programme: { nb: 'Kompetanseløftet', nn: 'Kompetanseløftet', en: '' },
    organisation: { name: 'Bærum', kind: 'municipality' },
    modules: [
      { number: 1, title: titles, heldOn: '2023-08-21', minutes: 390, partly: false },
      { number: 2, title: titles, heldOn: '2023-11-06', minutes: 360, partly: true },
    ],
    issuedOn: '2024-06-01',
    issuedAt: '2024-06-01T08:00:00.000Z',
  }

  it.each([
    ['nb', ['Kursbevis', 'har deltatt i Kompetanseløftet', '6,5', '6 (delvis)', '21. august 2023', 'nb-NO']],
    [
      'nn',
      ['Kursbevis', 'har delteke i Kompetanseløftet', 'Utferda', 'leiargruppa i Bærum kommune', 'nn-NO'],
    ],
    [
      'en',
      ['Certificate of participation', 'took part in Kompetanseløftet', '6.5', 'Bærum municipality', 'en-GB'],
    ],
  ] as const)('says in %s what was kept, on one tagged page', (language, expected) => {
    const file = certificatePdf(snapshot, language)
    const raw = file.toString('latin1')
    const text = textOf(file)
    for (const part of expected.slice(0, -1)) expect(text).toContain(part)
    expect(text).toContain('Åse #strong[Ødegård] "Æ"')
    expect(text).toContain(snapshot.code)
    expect(raw.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(raw).toContain('pdfuaid')
    for (const tag of ['/H1', '/Table', '/TH', '/Title', '/Link']) expect(raw).toContain(tag)
    expect(raw).toContain(`/Lang (${expected.at(-1)})`)
    expect(Buffer.compare(certificatePdf(snapshot, language), file)).toBe(0)
  })
})

test('a code has 140 bits, is read as it is typed, and is nothing when it is not whole', () => {
  const codes = new Set(Array.from({ length: 500 }, newCode))
  expect(codes.size).toBe(500)
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(hashOfCode('oooo-iiii-llll-3333-4444-5555-6666')).toEqual(
    hashOfCode('0000-1111-1111-3333-4444-5555-6666'),
  )
  expect(hashOfCode('0000-1111-2222-3333-4444-5555-666')).toBeNull()
  expect(hashOfCode('0000-1111-2222-3333-4444-5555-666U')).toBeNull()
})

test('it is earned at three core gatherings and with a group that has completed', () => {
  const module = { title: 'M', heldOn: '2026-01-01', minutes: 390 }
  const marked = (...statuses: ('present' | 'partly' | 'stand-in' | 'absent')[]) =>
    statuses.map((status, i) => ({ ...module, number: i + 1, status }))
  expect(standing(marked('present', 'partly', 'present', 'absent'), true).earned).toBe(true)
  expect(standing(marked('present', 'partly', 'stand-in', 'absent'), true).earned).toBe(false)
  expect(standing(marked('present', 'partly', 'present', 'present'), false).earned).toBe(false)
})
