import type { Block, Letter } from './letter'

/**
 * What real mail programs show alike: one column in a table (Word, which Outlook draws with, knows no widths of other
 * elements), every style on its element, no picture, nothing fetched. Light is written on the elements; dark is a style
 * sheet on top, for programs that know what the reader prefers.
 */
export function letterHtml(letter: Letter): string {
  const { language, subject, body, footer } = letter
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#eef2f2;${INK}">
<div style="display:none;max-height:0;overflow:hidden">${escaped(previewOf(letter))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;table-layout:fixed;background-color:#ffffff;border-top:4px solid #0b5c66"><tr><td style="padding:20px 20px 24px;${FONT}">
<main>
<p class="brand" style="margin:0 0 16px;font-size:14px;font-weight:bold;color:#0b5c66">Kompetanseløftet</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${lines(subject)}</h1>
${body.map(marked).join('\n')}
<div class="foot" style="margin-top:28px;padding-top:16px;border-top:1px solid #c3cccd;font-size:14px;color:#4a5759">
${footer.map(marked).join('\n')}
</div>
</main>
</td></tr></table>
</td></tr></table>
</body>
</html>
`
}

const INK = 'color:#1b2426'
const FONT = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5;${INK};text-align:left;overflow-wrap:anywhere`
const SPACE = 'margin:0 0 16px'
const CELL = 'padding:6px 12px 6px 0;vertical-align:top;text-align:left;font-size:16px;line-height:1.4'

const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#10181a!important}
.sheet{background-color:#182326!important;border-top-color:#7fb9c0!important}
.page,.sheet td,.sheet th,.sheet h1,.sheet h2,.sheet p,.sheet li,.sheet blockquote{color:#eef3f3!important}
.sheet .brand,.sheet a{color:#8ecad1!important}
.sheet .foot,.sheet .foot p{border-top-color:#4a5b5e!important;color:#c2cdce!important}
.sheet .button{background-color:#8ecad1!important}
.sheet .button a{color:#0a2023!important}
.sheet .line{border-color:#4a5b5e!important}
}`

function marked(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="margin:24px 0 8px;font-size:18px;line-height:1.3">${lines(block.text)}</h2>`
    case 'paragraph':
      return `<p style="${SPACE}">${lines(block.text)}</p>`
    case 'list':
      return `<ul style="${SPACE};padding-left:20px">${block.items.map((item) => `<li style="margin:0 0 4px">${lines(item)}</li>`).join('')}</ul>`
    case 'link':
      return `<p style="${SPACE}">${linkHtml(block.href, block.text)}</p>`
    case 'button':
      return buttonHtml(block)
    case 'facts':
      return factsHtml(block)
    case 'table':
      return tableHtml(block)
    case 'quote':
      return `<blockquote class="line" dir="auto" style="${SPACE};padding:4px 0 4px 14px;border-left:4px solid #9fb4b6">${lines(block.text)}<br><span style="font-size:14px">${lines(block.by)}</span></blockquote>`
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** The cell has the colour and the link the room, so that all of it can be pressed and Outlook shows a button too. */
function buttonHtml({ text, href }: Of<'button'>): string {
  const link = `<a href="${escaped(href)}" style="display:inline-block;padding:12px 20px;font-size:16px;font-weight:bold;line-height:1.25;color:#ffffff;text-decoration:none">${lines(text)}</a>`
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 20px"><tr><td class="button" style="background-color:#0b5c66;border-radius:4px">${link}</td></tr></table>`
}

function linkHtml(href: string, text: string): string {
  return `<a href="${escaped(href)}" style="color:#0b5c66">${lines(text)}</a>`
}

function factsHtml({ facts }: Of<'facts'>): string {
  const rows = facts.map(
    ({ label, value, href }) =>
      `<tr><th scope="row" style="${CELL};width:30%">${lines(label)}</th><td style="${CELL}">${href ? linkHtml(href, value) : lines(value)}</td></tr>`,
  )
  return `<table cellpadding="0" cellspacing="0" border="0" style="${SPACE};width:100%">${rows.join('')}</table>`
}

function tableHtml({ columns, rows }: Of<'table'>): string {
  const line = 'border-bottom:1px solid #c3cccd'
  const head = columns.map(
    (name) => `<th class="line" scope="col" style="${CELL};${line}">${lines(name)}</th>`,
  )
  const cells = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td class="line" style="${CELL};${line}${whole(cell)}">${lines(cell)}</td>`).join('')}</tr>`,
  )
  return `<table cellpadding="0" cellspacing="0" border="0" style="${SPACE};width:100%"><tr>${head.join('')}</tr>${cells.join('')}</table>`
}

/** A time of day, or what else is short, stays in one piece beside a long word. */
function whole(cell: string): string {
  return cell.length <= 6 ? ';white-space:nowrap' : ''
}

function previewOf({ preview, body }: Letter): string {
  const paragraphs = body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  return preview ?? paragraphs[1] ?? paragraphs[0] ?? ''
}

function lines(text: string): string {
  return escaped(text).replace(/\r?\n/g, '<br>')
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
