import { createHash } from 'node:crypto'

/** A decision as the group is told of it. */
export interface ToldDecision {
  readonly id: string
  readonly text: string
  readonly personId: string | null
  readonly dueOn: string | null
}

/** What a summary says. Ids instead of names, because a name must be able to be forgotten. */
export interface Content {
  readonly text: string
  readonly decisions: readonly ToldDecision[]
}

/** What is different from what the group was sent before. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly decision: ToldDecision
}

export interface Difference {
  readonly decisions: readonly Change[]
  readonly text: boolean
}

export function isEmpty({ text, decisions }: Content): boolean {
  return text.trim() === '' && decisions.length === 0
}

export function difference(before: Content, after: Content): Difference {
  const was = new Map(before.decisions.map((decision) => [decision.id, decision]))
  const is = new Set(after.decisions.map(({ id }) => id))
  const present = after.decisions.flatMap((decision): Change[] => {
    const old = was.get(decision.id)
    if (!old) return [{ kind: 'added', decision }]
    return same(old, decision) ? [] : [{ kind: 'changed', decision }]
  })
  const removed = before.decisions
    .filter(({ id }) => !is.has(id))
    .map((decision): Change => ({ kind: 'removed', decision }))
  return { decisions: [...present, ...removed], text: before.text !== after.text }
}

export function isDifferent({ decisions, text }: Difference): boolean {
  return text || decisions.length > 0
}

/** Two contents have the same one exactly when they say the same. */
export function fingerprint({ text, decisions }: Content): string {
  const told = decisions.map(({ id, text, personId, dueOn }) => [id, text, personId, dueOn])
  return createHash('md5')
    .update(JSON.stringify([text, told]))
    .digest('hex')
}

function same(a: ToldDecision, b: ToldDecision): boolean {
  return a.text === b.text && a.personId === b.personId && a.dueOn === b.dueOn
}
