import type { Finding } from './finding'
import { findMails } from './mails'
import type { NameFinder } from './names'
import { findNumbers } from './numbers'

/**
 * Everything in a text that looks like personal data, in the order of the text. What lies inside something else is told
 * once: the name in an address is the address.
 */
export function findPersonalData(text: string, names: NameFinder): Finding[] {
  const [mails, numbers] = [findMails(text), findNumbers(text)]
  const all = [...mails, ...numbers, ...names.find(text)]
  const kept: Finding[] = []
  for (const finding of all) if (!kept.some((one) => overlap(one, finding))) kept.push(finding)
  return kept.sort((a, b) => a.from - b.from)
}

function overlap(a: Finding, b: Finding): boolean {
  return a.from < b.to && b.from < a.to
}
