import type { Problem } from '../../platform/http'
import { languages, type Localised } from '../../platform/i18n'
import type { ActivityKind } from '../programme-words'
import type { ActivityRequest } from './draft.dto'

/** What each kind of activity is made of beyond its title and its body. */
const PARTS: Readonly<Record<ActivityKind, readonly OptionalPart[]>> = {
  reading: [],
  video: ['link', 'captions', 'transcript'],
  link: ['link'],
  task: ['question', 'template'],
  reflection: ['question'],
  discussion: ['question', 'template'],
  survey: ['question'],
}

type FieldError = Problem['errors'][number]

const OPTIONAL = ['question', 'link', 'captions', 'transcript', 'template'] as const
type OptionalPart = (typeof OPTIONAL)[number]

export function asks(kind: ActivityKind): boolean {
  return PARTS[kind].includes('question')
}

/** What is read, seen or answered counts unless its author says otherwise; what is thought or talked about does not. */
export function requiredAtFirst(kind: ActivityKind): boolean {
  return kind !== 'reflection' && kind !== 'discussion' && kind !== 'link'
}

/** What an activity of this kind cannot say, field by field. */
export function faultsIn(kind: ActivityKind, given: ActivityRequest): FieldError[] {
  const strange = OPTIONAL.filter((part) => given[part] !== null && !PARTS[kind].includes(part))
  const alone = kind === 'reflection' && given.answeredBy === 'group'
  return [
    ...strange.map((part) => ({ pointer: `/${part}`, code: 'programme.kind-has-no' })),
    ...(alone ? [{ pointer: '/answeredBy', code: 'programme.answered-by-person' }] : []),
    ...unsafeLinks('body', given.body),
    ...unsafeLinks('template', given.template),
    ...unsafeLinks('transcript', given.transcript),
  ]
}

const LINK = /\[[^\]]+\]\(([^)\s]+)\)/g

function unsafeLinks(field: string, texts: Localised | null): FieldError[] {
  if (!texts) return []
  const unsafe = languages.filter((language) =>
    [...texts[language].matchAll(LINK)].some(([, address]) => !/^https:\/\//i.test(address ?? '')),
  )
  return unsafe.map((language) => ({ pointer: `/${field}/${language}`, code: 'programme.link-https' }))
}
