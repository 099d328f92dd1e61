import type { Actor } from '../platform/actor'
import type { Named } from '../platform/http'
import { rolesOf } from '../people'
import { difference, isDifferent, isEmpty, type Content } from './sending/content'
import type { DecisionView, SummaryView } from './summary.dto'
import { maySettle } from './summary.policy'
import type { DecisionRow, PlaceRow, SummaryRow } from './summaries.store'

interface Standing {
  readonly place: PlaceRow
  readonly mayWrite: boolean
  /** Who can follow a decision up; nobody, where the reader may not write. */
  readonly members: readonly Named[]
}

export function summaryView(
  actor: Actor,
  row: SummaryRow,
  { place, mayWrite, members }: Standing,
): SummaryView {
  return {
    text: row.text,
    version: row.version,
    decisions: row.decisions.map((decision) => decisionView(actor, decision, place)),
    sent: row.sent,
    unsent: hasNews(row),
    mayWrite,
    members: [...members],
  }
}

export function decisionView(
  actor: Actor,
  { id, text, personId, person, dueOn, doneOn, version }: DecisionRow,
  place: { readonly groupId: string; readonly archived?: boolean },
): DecisionView {
  const mine = personId !== null && personId === actor.id
  const settles = !place.archived && maySettle(rolesOf(actor), place, personId)
  return { id, text, person, dueOn, doneOn, mine, maySettle: settles, version }
}

/** What a summary says, without what is the group's own business of the days after: what is done. */
export function contentOf({ text, decisions }: SummaryRow): Content {
  return {
    text,
    decisions: decisions.map(({ id, text, personId, dueOn }) => ({ id, text, personId, dueOn })),
  }
}

function hasNews(row: SummaryRow): boolean {
  const content = contentOf(row)
  if (row.sentContent === null) return !isEmpty(content)
  return !isEmpty(content) && isDifferent(difference(row.sentContent, content))
}
