import type { Language } from '../i18n'

/** A part of a letter. Texts are plain; what they contain is never read as markup, a line break stays one. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** The one thing to do now: at most one in a letter. Others are links. */
  | { readonly kind: 'button'; readonly text: string; readonly href: string }
  /** When, where, due: a name and a value each. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** A small table, such as an agenda; at most three columns, so that it fits a phone. */
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What a person wrote themselves, and who. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }

export interface Fact {
  readonly label: string
  readonly value: string
  /** Where the value leads when it is pressed; who reads plain text sees the value alone. */
  readonly href?: string
}

/** What a mail says, once, for both of its forms. */
export interface Letter {
  readonly language: Language
  readonly subject: string
  /** What a list of mails shows after the subject; else the first paragraph that is no greeting. */
  readonly preview?: string
  readonly body: readonly Block[]
  /** Below a line: why it came. The address that stops it is added by who sends it. */
  readonly footer: readonly Block[]
}

export function letterText({ body, footer }: Letter): string {
  return `${body.map(plain).join('\n\n')}\n\n-- \n${footer.map(plain).join('\n\n')}\n`
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'link':
    case 'button':
      return `${block.text}:\n${block.href}`
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
    case 'table':
      return block.rows.map((row) => row.filter((cell) => cell !== '').join(' – ')).join('\n')
    case 'quote':
      return `${block.text.replace(/^/gm, '> ')}\n${block.by}`
  }
}
