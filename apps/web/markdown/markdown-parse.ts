export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'quote'; text: string }
  | { kind: 'paragraph'; text: string }

export type Inline =
  { kind: 'text' | 'strong' | 'emphasis'; text: string } | { kind: 'link'; text: string; href: string }

const BULLET = /^[-*] +/
const NUMBER = /^\d+[.)] +/
const QUOTE = /^> ?/
const HEADING = /^(#{1,6}) +/

/** Headings, lists, quotes and paragraphs; whatever else is written stays text. */
export function parseBlocks(source: string): Block[] {
  return source
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap((chunk) => runs(chunk.split('\n').filter((line) => line.trim() !== '')))
}

type Kind = 'heading' | 'bullet' | 'number' | 'quote' | 'text'

function kindOf(line: string): Kind {
  if (HEADING.test(line)) return 'heading'
  if (BULLET.test(line)) return 'bullet'
  if (NUMBER.test(line)) return 'number'
  return QUOTE.test(line) ? 'quote' : 'text'
}

/** Neighbouring lines of one kind belong together; a heading always stands alone. */
function runs(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < lines.length) {
    const kind = kindOf(lines[start] ?? '')
    let end = start + 1
    while (kind !== 'heading' && end < lines.length && kindOf(lines[end] ?? '') === kind) end += 1
    blocks.push(blockOf(kind, lines.slice(start, end)))
    start = end
  }
  return blocks
}

function blockOf(kind: Kind, lines: readonly string[]): Block {
  switch (kind) {
    case 'heading': {
      const marks = HEADING.exec(lines[0] ?? '')?.[1] ?? '##'
      return { kind: 'heading', level: marks.length <= 2 ? 2 : 3, text: without(HEADING, lines).join(' ') }
    }
    case 'bullet':
      return { kind: 'list', ordered: false, items: without(BULLET, lines) }
    case 'number':
      return { kind: 'list', ordered: true, items: without(NUMBER, lines) }
    case 'quote':
      return { kind: 'quote', text: without(QUOTE, lines).join(' ') }
    case 'text':
      return { kind: 'paragraph', text: lines.join(' ') }
  }
}

function without(mark: RegExp, lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(mark, ''))
}

const SPAN = /\*\*([^*]+)\*\*|\*([^*]+)\*|_([^_]+)_|\[([^\]]+)\]\(([^)\s]+)\)/g
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/))/i

/** Strong, emphasis and links to safe addresses; any other address is left as the text it was. */
export function parseInline(source: string): Inline[] {
  const spans: Inline[] = []
  let last = 0
  for (const match of source.matchAll(SPAN)) {
    if (match.index > last) spans.push({ kind: 'text', text: source.slice(last, match.index) })
    spans.push(spanOf(match))
    last = match.index + match[0].length
  }
  if (last < source.length) spans.push({ kind: 'text', text: source.slice(last) })
  return spans
}

function spanOf([whole, strong, star, underscore, text, href]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong }
  const emphasis = star ?? underscore
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis }
  if (text !== undefined && href !== undefined && SAFE_ADDRESS.test(href)) return { kind: 'link', text, href }
  return { kind: 'text', text: whole }
}
