import { spread, type Form } from './linear'
import { knownFrom } from './reader'
import { FEWEST, isDelicate, smallCounts } from './small-counts'
import { nameOf, WHOLES, type Line, type Told } from './told'

/**
 * Which lines a report leaves out, so that no small count can be worked out from it, nor from it and the reports
 * before it. What is small itself goes first; then, one at a time, the line that protects most and costs least, until
 * a search finds for each small count two worlds that the reader cannot tell apart; at last each line that turned out
 * not to be needed comes back. The same numbers always give the same choice.
 *
 * @param earlier the reports of the same grant that stand already, in their order; nothing can be taken out of them
 */
export function hiddenIn(lines: readonly Line[], earlier: readonly Told[] = []): ReadonlySet<string> {
  const open = (hidden: Iterable<string>): number =>
    inTheOpen({ lines, hidden: new Set(hidden) }, earlier).length
  const small = new Set(lines.filter(isDelicate).map(nameOf))
  const chosen = new Set(small)
  while (open(chosen) > 0) chosen.add(nextToHide(lines, chosen, open))
  for (const name of byCost(lines).map(nameOf).reverse()) {
    const without = [...chosen].filter((one) => one !== name)
    if (chosen.has(name) && !small.has(name) && open(without) === 0) chosen.delete(name)
  }
  return chosen
}

/**
 * The small counts that a report narrows down too far for who has read those before it as well: to a span of fewer than
 * five people, and further than somebody knows anyway who has not read this one.
 */
export function inTheOpen(report: Told, earlier: readonly Told[] = []): string[] {
  const unread: Told = { lines: report.lines, hidden: new Set(report.lines.map(nameOf)) }
  const [known, anyway] = [knownFrom([...earlier, report]), knownFrom([...earlier, unread])]
  const isOpen = ({ form }: { readonly form: Form }): boolean => {
    const left = spread(form, known)
    return left < FEWEST && left < spread(form, anyway)
  }
  return smallCounts([...earlier, report])
    .filter(isOpen)
    .map(({ name }) => name)
}

function nextToHide(
  lines: readonly Line[],
  chosen: ReadonlySet<string>,
  open: (hidden: Iterable<string>) => number,
): string {
  const others = byCost(lines).filter((line) => !chosen.has(nameOf(line)))
  const left = others.map((line) => open([...chosen, nameOf(line)]))
  const best = others[left.indexOf(Math.min(...left))]
  if (!best) throw new Error('Nothing is left to hide, and a small count is still in the open')
  return nameOf(best)
}

/** What the reader misses least first: lines before sums, few people before many, then as the report has them. */
function byCost(lines: readonly Line[]): Line[] {
  const wholes = new Set(Object.values(WHOLES))
  const cost = ({ indicator, base, value }: Line): number =>
    (wholes.has(indicator) ? Number.MAX_SAFE_INTEGER / 2 : 0) + (base ?? value)
  return [...lines].sort((a, b) => cost(a) - cost(b))
}
