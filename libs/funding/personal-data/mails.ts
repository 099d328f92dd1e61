import type { Finding } from './finding'

/** Where a mail address has its middle: the sign itself, or what people write instead of it. */
const MIDDLE =
  /@|\s{0,3}[([{]\s{0,3}(?:at|krøllalfa|alfakrøll|snabel-a)\s{0,3}[)\]}]\s{0,3}|\s(?:krøllalfa|alfakrøll)\s/giu
/** Longest part on either side; what is longer is no address. */
const MOST = 80
const LOCAL = /[\p{L}\p{N}._%+'-]{1,80}$/u
const DOMAIN =
  /^[\p{L}\p{N}-]{1,63}(?:(?:\.|\s{0,3}[([{]\s{0,3}(?:dot|punktum)\s{0,3}[)\]}]\s{0,3})[\p{L}\p{N}-]{1,63}){1,4}/u

/** Mail addresses, also those that are spelt out to hide them from machines. */
export function findMails(text: string): Finding[] {
  return [...text.matchAll(MIDDLE)].flatMap(({ 0: middle, index }) => {
    const after = index + middle.length
    const local = LOCAL.exec(text.slice(Math.max(0, index - MOST), index))?.[0].replace(/^[.'-]+/u, '')
    const domain = DOMAIN.exec(text.slice(after, after + 3 * MOST))?.[0]
    if (!local || !domain) return []
    const [from, to] = [index - local.length, after + domain.length]
    return [{ kind: 'mail' as const, from, to, words: text.slice(from, to) }]
  })
}
