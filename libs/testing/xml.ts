/**
 * The texts between the tags of an XML document, in order. Throws for what is not well-formed: tags that do not match,
 * attributes twice or without quotes, an ampersand that begins nothing, a character that XML forbids.
 */
export function xmlTexts(xml: string): string[] {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml)
  if (forbidden) throw new Error(`XML has no character ${forbidden[0].charCodeAt(0)}`)
  const open: string[] = []
  const texts: string[] = []
  let at = 0
  for (const found of xml.matchAll(/<(\?|\/?)([\w:]+)((?:[^<>"]|"[^"<]*")*?)(\/?)(\??)>/g)) {
    const [all, before, name = '', attributes = '', empty] = found
    const text = xml.slice(at, found.index)
    if (text) texts.push(plain(text))
    at = found.index + all.length
    if (before === '?') continue
    if (before === '/') {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
      continue
    }
    checkAttributes(attributes)
    if (empty === '') open.push(name)
  }
  if (open.length > 0 || at !== xml.length)
    throw new Error(`<${open.at(-1)}> is not closed: ${xml.slice(at, at + 40)}`)
  return texts
}

function checkAttributes(attributes: string): void {
  const names = [...attributes.matchAll(/\s+([\w:]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => (plain(value), name),
  )
  const rest = attributes.replace(/\s+[\w:]+="[^"]*"/g, '').trim()
  if (rest || new Set(names).size !== names.length)
    throw new Error(`Attributes are not well-formed: ${attributes}`)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' }

function plain(text: string): string {
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#13);)/.test(text)) throw new Error(`Not escaped: ${text.slice(0, 60)}`)
  return text.replace(/&([#\w]+);/g, (_, name: string) => ENTITIES[name] ?? '')
}
