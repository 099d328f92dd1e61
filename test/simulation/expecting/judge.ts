import type { ExpectedMail, Expectation } from './expectation'
import type { History, MadeMail } from '../history'

/** How the mails were carried: whether the one who took them remembers, and whom they turn away. */
export interface Carriage {
  /** A folder can be asked whether a mail went; a mail server cannot. */
  readonly remembers: boolean
  readonly refusing: ReadonlySet<string>
}

/** Everything in which what came about is not what had to; nothing when all is well. */
export function judge(expected: Expectation, history: History, carriage: Carriage): string[] {
  return [
    ...compareMails(expected.mails, history.mails),
    ...compare('withheld', expected.withheld, history.withheld),
    ...history.mails.flatMap((mail) => faultsOf(mail, history, carriage)),
    ...strangers(history),
  ]
}

function compareMails(expected: readonly ExpectedMail[], made: readonly MadeMail[]): string[] {
  return compare('mail', expected.map(signature), made.map(signature))
}

const signature = ({ day, person, parts }: ExpectedMail): string =>
  `${day} to ${person}: ${parts.join(' + ')}`

/** As sets in which each thing may be there once. */
function compare(what: string, expected: readonly string[], made: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of expected) counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const one of made) counts.set(one, (counts.get(one) ?? 0) - 1)
  return [...counts].flatMap(([one, left]) => {
    if (left > 0) return [`${what} lost: ${one}`]
    return left < 0 ? [`${what} too many: ${one}`] : []
  })
}

function faultsOf(mail: MadeMail, { taken, inFlight }: History, carriage: Carriage): string[] {
  const times = taken.get(mail.messageId) ?? 0
  const place = `${mail.state} mail of ${mail.day} to ${mail.person}`
  if (times > 1) return [`${place} was taken ${times} times`]
  if (carriage.refusing.has(mail.email)) return mail.state === 'refused' ? [] : [`${place} was to be refused`]
  switch (mail.state) {
    case 'sent':
      return times === 1 ? [] : [`${place} was never taken`]
    case 'uncertain':
      if (carriage.remembers) return [`${place}, although the folder knows`]
      return inFlight.has(mail.id) ? [] : [`${place} was not under way when somebody was killed`]
    default:
      return [`${place} was not brought to an end`]
  }
}

/** Mails that were taken and that nobody has written down. */
function strangers({ mails, taken }: History): string[] {
  const known = new Set(mails.map(({ messageId }) => messageId))
  return [...taken.keys()].filter((id) => !known.has(id)).map((id) => `taken and unknown: ${id}`)
}
