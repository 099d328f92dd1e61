/** Names of places are the same in every language. */
const COUNTIES: Readonly<Record<string, string>> = { 31: 'Østfold', 32: 'Akershus', 33: 'Buskerud' }

/** The county of a two-digit number, or the number itself outside the network. */
export function countyName(number: string): string {
  return COUNTIES[number] ?? number
}
