import { parseBlocks, parseInline } from './markdown-parse'

test('headings, paragraphs, lists and quotes become blocks in their order', () => {
  const source = '## Hvorfor\n\nEn linje\nog en til\n\n- ett\n- to\n\n1. først\n2. så\n\n> sagt av noen'
  expect(parseBlocks(source)).toEqual([
    { kind: 'heading', level: 2, text: 'Hvorfor' },
    { kind: 'paragraph', text: 'En linje og en til' },
    { kind: 'list', ordered: false, items: ['ett', 'to'] },
    { kind: 'list', ordered: true, items: ['først', 'så'] },
    { kind: 'quote', text: 'sagt av noen' },
  ])
})

test('a heading needs no empty line to its text', () => {
  expect(parseBlocks('### Slik\nGjør dette').map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
})

test('strong, emphasis and links stand inside a text', () => {
  expect(parseInline('Les **nå**, *helst* [her](https://eksempel.example/a).')).toEqual([
    { kind: 'text', text: 'Les ' },
    { kind: 'strong', text: 'nå' },
    { kind: 'text', text: ', ' },
    { kind: 'emphasis', text: 'helst' },
    { kind: 'text', text: ' ' },
    { kind: 'link', text: 'her', href: 'https://eksempel.example/a' },
    { kind: 'text', text: '.' },
  ])
})

test.each(['javascript:alert`1`', 'data:text/html,x', '//annet.example', 'JAVASCRIPT:x'])(
  'a link to %s stays the text it was',
  (href) => {
    expect(parseInline(`[trykk](${href})`)).toEqual([{ kind: 'text', text: `[trykk](${href})` }])
  },
)

test('markup in the text is text', () => {
  expect(parseBlocks('<img src=x onerror=alert(1)>')).toEqual([
    { kind: 'paragraph', text: '<img src=x onerror=alert(1)>' },
  ])
})
