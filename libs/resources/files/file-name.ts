import { resourceKinds, type ResourceKind } from './resource-kinds'

const LONGEST = 120
/** Names that Windows keeps for devices: a file that is called so cannot be saved there. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/iu
/** Characters that no file system takes, that are not seen, or that turn the direction of what follows. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}<>:"/\\|?*]/gu
const SPELLED: Readonly<Record<string, ResourceKind>> = { jpeg: 'jpg' }

/** The kind that a name claims by its ending; null when it claims none that we take. */
export function kindByName(given: string): ResourceKind | null {
  const ending = /\.([^.\s]+)\s*$/u.exec(given)?.[1]?.toLowerCase() ?? ''
  return resourceKinds.find((kind) => kind === ending) ?? SPELLED[ending] ?? null
}

/**
 * The name that a file is kept and handed out under: its own, without folders, without what a file system or a reader
 * would stumble over, with the one ending that its content has.
 */
export function safeName(given: string, kind: ResourceKind): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const words = last
    .normalize('NFC')
    .replace(/\.[^.]*$/u, '')
    .replace(REFUSED, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
  const short = [...words].slice(0, LONGEST).join('').trim()
  return `${DEVICE.test(short) ? `_${short}` : short || 'fil'}.${kind}`
}

/**
 * `Content-Disposition` with a name in plain ASCII for old programs and the real one beside it (RFC 6266, RFC 8187).
 * Always an attachment: what somebody uploaded is never drawn as a page of ours.
 */
export function attachment(name: string): string {
  const plain = name
    .replace(/[æÆøØåÅ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]|["\\%]/g, '')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, escaped)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', Æ: 'Ae', ø: 'o', Ø: 'O', å: 'a', Å: 'A' }

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}
