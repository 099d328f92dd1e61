import { encode } from 'uqr'
import type { Language } from '../i18n'
import type { Bars, Block, PrintedDocument, Seal } from './document'
import { setTable } from './pdf-table'

type Clean = (text: string) => string

const WORDS: Record<Language, Record<'region' | 'page' | 'of' | 'contents' | 'table' | 'chart', string>> = {
  nb: { region: 'NO', page: 'side', of: 'av', contents: 'Innhold', table: 'Tabell', chart: 'Figur' },
  nn: { region: 'NO', page: 'side', of: 'av', contents: 'Innhald', table: 'Tabell', chart: 'Figur' },
  en: { region: 'GB', page: 'page', of: 'of', contents: 'Contents', table: 'Table', chart: 'Figure' },
}
/** A heading, a title or an alternative text must say something; a dash says that nothing was given. */
const NOTHING = '–'
const RUNNING_TITLE = 90

/** What the template is given: every text typesettable, every number written, every width decided. */
export function content(document: PrintedDocument, clean: Clean): unknown {
  const title = headline(document.title, clean)
  return {
    words: WORDS[document.language],
    language: document.language,
    title,
    running: title.length > RUNNING_TITLE ? `${[...title].slice(0, RUNNING_TITLE - 1).join('')}…` : title,
    subtitle: clean(document.subtitle ?? ''),
    author: clean(document.author) || NOTHING,
    description: clean(document.description),
    notice: clean(document.notice ?? ''),
    ...(document.seal ? { seal: seal(document.seal, clean) } : {}),
    facts: document.facts.map(({ label, text }) => ({ label: clean(label), text: clean(text) })),
    sections: document.sections.map((section) => ({
      title: headline(section.title, clean),
      blocks: section.blocks.map((block) => contentOf(block, document.language, clean)),
    })),
  }
}

/** The QR code arrives as rows of `1` and `0`; drawn as squares it needs no picture and is as sharp as the printer. */
function seal({ label, code, text, address, alternative }: Seal, clean: Clean): unknown {
  const told = { label: clean(label), code: clean(code), text: clean(text) }
  if (address === undefined) return told
  const rows = encode(address, { ecc: 'M', border: 0 }).data.map((row) =>
    row.map((dark) => (dark ? '1' : '0')).join(''),
  )
  return { ...told, address, rows, alternative: clean(alternative) || NOTHING }
}

function contentOf(block: Block, language: Language, clean: Clean): unknown {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', text: headline(block.text, clean) }
    case 'paragraph':
    case 'notice':
      return { kind: block.kind, text: clean(block.text) }
    case 'list':
      return { kind: 'list', items: block.items.map(clean) }
    case 'figures':
      return {
        kind: 'figures',
        items: block.items.map(({ label, value, note }) => ({
          label: clean(label),
          value: clean(value),
          note: clean(note ?? ''),
        })),
      }
    case 'table':
      return setTable(block, language, clean)
    case 'bars':
      return bars(block, clean)
  }
}

function bars(block: Bars, clean: Clean): unknown {
  if (!(block.full > 0))
    throw new RangeError(`The full length of the bars "${block.caption}" must be above zero`)
  return {
    kind: 'bars',
    caption: clean(block.caption) || NOTHING,
    alternative: clean(block.alternative) || NOTHING,
    ...(block.mark === undefined ? {} : { mark: shareOf(block.mark, block) }),
    bars: block.bars.map(({ label, value, text }) => ({
      label: clean(label),
      text: clean(text),
      share: shareOf(value, block),
    })),
  }
}

function shareOf(value: number, { full }: Bars): number {
  return Math.min(1, Math.max(0, value / full)) || 0
}

/** Where a headline is broken, a word of one or two letters goes with the one after it. */
function headline(text: string, clean: Clean): string {
  return clean(text).replace(/(?<= )(\p{L}{1,2}) /gu, '$1\u00a0') || NOTHING
}
