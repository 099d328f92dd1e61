import { longDay, type Language, type Localised } from '../../platform/i18n'
import type { Block, Letter } from '../../platform/mail'
import type { ReminderKind, SubjectKind } from '../reminder-words'
import { letterWords as words } from './letter-words'

/** One reminder of a mail with what its sentences are filled with. Days are `YYYY-MM-DD`, times `HH:mm` in Oslo. */
export interface LetterPart {
  readonly condition: ReminderKind
  readonly ruleTitle: Localised
  readonly audience: string
  readonly subject: Localised
  readonly body: Localised
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly moduleNumber: number | null
  /** Of the module or of the deadline. */
  readonly title: Localised | null
  /** Null where it concerns the network. */
  readonly groupId: string | null
  readonly groupName: string | null
  readonly gatheringId: string | null
  readonly heldOn: string | null
  readonly startsAt: string | null
  readonly place: string | null
  readonly dueOn: string | null
  /** Where a deadline is seen to. */
  readonly path: string | null
  /** What the worklist says, one sentence each. */
  readonly lines?: readonly string[]
}

/** With who reads it. */
export interface ReadPart extends LetterPart {
  readonly person: { readonly id: string; readonly name: string; readonly language: Language }
}

interface Saying {
  readonly language: Language
  readonly link: (path: string) => string
  /** Whether the mail has nothing else. */
  readonly alone: boolean
  /** What comes first has the button: it is the one that is due first. */
  readonly first: boolean
}

/** One letter for everything that is due to one person: what to do, why it came, and how to stop it. */
export function reminderLetter(
  parts: readonly [ReadPart, ...ReadPart[]],
  link: (path: string) => string,
): Letter {
  const [{ person }] = parts
  const { language } = person
  const told = onceEach(parts)
  const [first = '', ...rest] = told.map((part) => filled(part.subject[language], part, language))
  const subject =
    rest.length === 0
      ? first
      : words.andMore[language].replace('{first}', () => first).replace('{count}', String(rest.length))
  const greeting: Block = {
    kind: 'paragraph',
    text: words.greeting[language].replace('{name}', () => person.name),
  }
  return {
    language,
    subject,
    body: [
      greeting,
      ...told.flatMap((part, at) =>
        blocks(part, { language, link, alone: rest.length === 0, first: at === 0 }),
      ),
    ],
    footer: [{ kind: 'paragraph', text: reason(told, language) }],
  }
}

/** Why a mail came, for those who read the log. */
export function reminderBecause(parts: readonly LetterPart[]): Localised {
  const say = (language: Language): string => {
    const titles = [...new Set(parts.map(({ ruleTitle }) => ruleTitle[language] || ruleTitle.nb))]
    return words.because[language].replace('{rules}', () => titles.join(', '))
  }
  return { nb: say('nb'), nn: say('nn'), en: say('en') }
}

/** Two reminders of the same thing in one mail are said once, in the words of the later. */
function onceEach(parts: readonly ReadPart[]): ReadPart[] {
  const about = new Map(
    parts.map((part) => [`${part.condition} ${part.groupId ?? ''} ${part.subjectId}`, part] as const),
  )
  return parts.filter((part) => [...about.values()].includes(part))
}

function blocks(part: ReadPart, { language, link, alone, first }: Saying): Block[] {
  const heading: Block[] = alone
    ? []
    : [{ kind: 'heading', text: filled(part.subject[language], part, language) }]
  const lines: Block[] = part.lines && part.lines.length > 0 ? [{ kind: 'list', items: part.lines }] : []
  const text = filled(part.body[language], part, language)
  const href = link(pathFor(part))
  return [
    ...heading,
    { kind: 'paragraph', text },
    ...lines,
    { kind: first ? 'button' : 'link', text: words.open[part.condition][language], href },
  ]
}

function reason(parts: readonly LetterPart[], language: Language): string {
  const groups = [...new Set(parts.flatMap((part) => part.groupName ?? []))].join(', ')
  if (groups === '') return words.administrator[language]
  const facilitates = parts.every((part) => part.audience !== 'member')
  return words[facilitates ? 'facilitator' : 'member'][language].replace('{groups}', () => groups)
}

function pathFor({ condition, groupId, gatheringId, path }: LetterPart): string {
  if (path !== null) return path
  if (condition === 'worklist') return `/gruppe/${groupId}/arbeidsliste`
  if (condition === 'attendance') return `/samlinger/${gatheringId}/oppmote`
  return condition === 'gathering' ? `/samlinger/${gatheringId}` : `/gruppe/${groupId}/lopet`
}

function filled(template: string, part: LetterPart, language: Language): string {
  const startsAt = part.startsAt ?? ''
  const time = language === 'en' ? startsAt : startsAt.replace(':', '.')
  const title = part.title?.[language] || part.title?.nb || ''
  const day = (on: string | null): string => (on === null ? '' : longDay(on, language))
  const values: Readonly<Record<string, string>> = {
    module: String(part.moduleNumber ?? ''),
    title,
    deadline: title,
    group: part.groupName ?? '',
    date: day(part.heldOn),
    due: day(part.dueOn),
    time: words.at[language].replace('{time}', time),
    place: part.place ? words.in[language].replace('{place}', () => part.place ?? '') : '',
  }
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
