import type { FieldError } from '../../platform/http'
import type { GoalUnit } from '../grant-words'
import type { Budget, Conditions, Financing, Goals, GrantFacts, Milestones } from './grant-form.dto'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const OFFICE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What cannot be true of a grant, field by field; the database says the same as its last line of defence. */
export function factErrors(facts: GrantFacts): FieldError[] {
  const { periodFrom, periodTo, partReportCutOn: cut, contactAddress } = facts
  const wrong: (FieldError | false)[] = [
    facts.granted > facts.applied && { pointer: '/granted', code: 'grant.granted-above-applied' },
    facts.state === 'granted' && facts.granted === 0 && { pointer: '/granted', code: 'grant.granted-nothing' },
    periodTo < periodFrom && { pointer: '/periodTo', code: 'grant.period-backwards' },
    (cut < periodFrom || cut > periodTo) && { pointer: '/partReportCutOn', code: 'grant.cut-outside-period' },
    facts.partReportDueOn < cut && { pointer: '/partReportDueOn', code: 'grant.due-before-end' },
    facts.finalReportDueOn < periodTo && { pointer: '/finalReportDueOn', code: 'grant.due-before-end' },
    !facts.cohorts.every(isId) && { pointer: '/cohorts', code: 'field.format' },
    !facts.partners.every(isId) && { pointer: '/partners', code: 'field.format' },
    facts.purpose.nb.trim() === '' && { pointer: '/purpose/nb', code: 'field.required' },
    contactAddress !== '' && !OFFICE_ADDRESS.test(contactAddress) && { pointer: '/contactAddress', code: 'field.format' },
  ] // prettier-ignore
  return wrong.filter((one) => one !== false)
}

function isId(given: unknown): boolean {
  return typeof given === 'string' && ID.test(given)
}

/** Numbers in a chart of accounts, each on one line alone: otherwise nobody knows where an entry belongs. */
export function budgetErrors({ items }: Budget): FieldError[] {
  const seen = new Set<string>()
  return items.flatMap(({ accounts }, at) => {
    const pointer = `/items/${at}/accounts`
    const given: readonly unknown[] = accounts
    if (given.length > 50) return [{ pointer, code: 'field.length' }]
    if (!given.every((one) => typeof one === 'string' && /^[\w.-]{1,20}$/.test(one)))
      return [{ pointer, code: 'grant.account-format' }]
    const twice = accounts.some((one) => seen.has(one))
    for (const one of accounts) seen.add(one)
    return twice || new Set(accounts).size < accounts.length ? [{ pointer, code: 'grant.account-twice' }] : []
  })
}

/** Own hours are one sum of the grant: on two lines they would be counted twice. The same goes for what municipalities pay. */
export function hoursErrors({ items }: Budget): FieldError[] {
  return repeated(
    items.map(({ filledBy }) => (filledBy === 'hours' ? filledBy : null)),
    { field: 'filledBy', code: 'grant.hours-twice' },
  )
}

export function financingErrors({ items }: Financing): FieldError[] {
  return repeated(
    items.map(({ kind }) => (kind === 'own-effort' || kind === 'own-contribution' ? kind : null)),
    { field: 'kind', code: 'grant.kind-twice' },
  )
}

/** Lines that say again what one before them says. */
function repeated(
  said: readonly (string | null)[],
  { field, code }: { field: string; code: string },
): FieldError[] {
  return said.flatMap((one, at) =>
    one !== null && said.indexOf(one) < at ? [{ pointer: `/items/${at}/${field}`, code }] : [],
  )
}

/** A condition is met, or not, in some way that can be told; one that is open has no story yet. */
export function conditionErrors({ items }: Conditions): FieldError[] {
  return items.flatMap(({ text, state, how }, at) => [
    ...(text.nb.trim() === '' ? [{ pointer: `/items/${at}/text/nb`, code: 'field.required' }] : []),
    ...(text.nb.length > 600 ? [{ pointer: `/items/${at}/text/nb`, code: 'field.length' }] : []),
    ...(state !== 'open' && how.nb.trim() === ''
      ? [{ pointer: `/items/${at}/how/nb`, code: 'grant.condition-how-missing' }]
      : []),
  ])
}

/** What gatherings tell is not entered beside them. */
export function milestoneErrors({ items }: Milestones): FieldError[] {
  return items.flatMap(({ module, heldOn }, at) =>
    module !== null && heldOn !== null
      ? [{ pointer: `/items/${at}/heldOn`, code: 'grant.milestone-computed' }]
      : [],
  )
}

/**
 * A goal is measured or entered, never both, and what is entered says of which day and from where.
 *
 * @param measures keys of the indicators that can measure a goal, and the units that each is told in
 */
export function goalErrors(
  { items }: Goals,
  measures: Readonly<Record<string, readonly GoalUnit[]>>,
): FieldError[] {
  return items.flatMap(({ measure, unit, enteredValue, enteredOn, enteredSource }, at) => {
    const place = `/items/${at}`
    const entered = enteredValue !== null
    const units = measure === null ? null : measures[measure]
    const wrong: (FieldError | false)[] = [
      units === undefined && { pointer: `${place}/measure`, code: 'field.choice' },
      units?.includes(unit) === false && { pointer: `${place}/unit`, code: 'grant.goal-unit' },
      measure !== null && entered && { pointer: `${place}/enteredValue`, code: 'grant.goal-computed' },
      entered && enteredOn === null && { pointer: `${place}/enteredOn`, code: 'field.required' },
      entered && enteredSource.trim() === '' && { pointer: `${place}/enteredSource`, code: 'field.required' },
    ] // prettier-ignore
    return wrong.filter((one) => one !== false)
  })
}

/** A key that stays with a new line whatever it is called later: letters of its title, and more where that is taken. */
export function lineKey(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const base = plain.slice(0, 40).replace(/-+$/, '') || 'line'
  let key = base
  for (let n = 0; taken.has(key); n++) key = `${base}-${letters(n)}`
  return key
}

/** a, b, … z, aa, ab, … */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : `${letters(Math.floor(n / 26) - 1)}${last}`
}
