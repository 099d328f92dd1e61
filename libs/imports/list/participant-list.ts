import { Problem } from '../../platform/http'
import { placesOf, recognised } from './columns'
import { participantOf, type Participant } from './participant'
import { sheetIn } from './sheet-in'

const MOST_ROWS = 20_000

/**
 * The participants of a file, whatever it is called: what it is shows in its first bytes.
 *
 * @throws Problem when the file as a whole cannot be used; what is wrong in one row stands on that participant
 */
export async function participantsIn(bytes: Buffer): Promise<Participant[]> {
  const [headings, ...rows] = await sheetIn(bytes, MOST_ROWS, recognised)
  if (!headings || [headings, ...rows].every(empty)) throw new Problem('unprocessable', 'import.empty')
  const places = placesOf(headings)
  const participants = rows
    .map((cells, at) => ({ cells, row: at + 2 }))
    .filter(({ cells }) => !empty(cells))
    .map(({ cells, row }) => participantOf(row, cells, places))
  if (participants.length === 0) throw new Problem('unprocessable', 'import.empty')
  return withRepeats(participants)
}

function empty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/**
 * The same address twice is one person twice, or two persons of whom one would never get a mail. Only somebody with a role
 * in another group than the one they take part in stands in a list twice, under the same name.
 */
function withRepeats(participants: readonly Participant[]): Participant[] {
  const before = new Map<string, Participant[]>()
  return participants.map((one) => {
    if (one.email === '') return one
    const others = before.get(one.email) ?? []
    before.set(one.email, [...others, one])
    const twice = others.find((other) => sameTwice(one, other))
    if (!twice) return one
    const repeat = { column: 'email', code: 'import.mail-twice', params: { row: twice.row } } as const
    return { ...one, errors: [...one.errors, repeat] }
  })
}

function sameTwice(one: Participant, other: Participant): boolean {
  const sameGroup =
    one.organisationNumber === other.organisationNumber &&
    one.group.toLowerCase() === other.group.toLowerCase()
  return sameGroup || (one.enrols && other.enrols) || one.name !== other.name
}
