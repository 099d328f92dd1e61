import type { Language } from '../i18n'

/** A part of a letter. Texts are plain; what they contain is never read as markup. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** What a mail says, once, for both of its forms. */
export interface Letter {
  readonly language: Language
  readonly subject: string
  readonly body: readonly Block[]
  /** Below a line: why it came, and how to stop it. */
  readonly footer: readonly Block[]
}

export function letterText({ body, footer }: Letter): string {
  return `${body.map(plain).join('\n\n')}\n\n-- \n${footer.map(plain).join('\n\n')}\n`
}

/**
 * Simple on purpose: one column that follows the width of the screen and the size of the reader's letters, no picture,
 * no table, links that say where they lead, colours of the reader's own choice between light and dark.
 */
export function letterHtml({ language, subject, body, footer }: Letter): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:1.5rem;font:1rem/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<main style="max-width:38rem;margin:0 auto">
<h1 style="font-size:1.375rem;line-height:1.3;margin:0 0 1rem">${escaped(subject)}</h1>
${body.map(marked).join('\n')}
<hr style="margin:2rem 0 1rem;border:0;border-top:1px solid #767676">
<footer style="font-size:.875rem">
${footer.map(marked).join('\n')}
</footer>
</main>
</body>
</html>
`
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
      return `${block.text}:\n${block.href}`
  }
}

function marked(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="font-size:1.125rem;margin:1.5rem 0 .5rem">${escaped(block.text)}</h2>`
    case 'paragraph':
      return `<p style="margin:0 0 1rem">${escaped(block.text)}</p>`
    case 'list':
      return `<ul style="margin:0 0 1rem;padding-left:1.25rem">${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'link':
      return `<p style="margin:0 0 1rem"><a href="${escaped(block.href)}">${escaped(block.text)}</a></p>`
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
