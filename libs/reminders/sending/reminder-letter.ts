import { longDay, type Language, type Localised } from '../../platform/i18n'
import type { Block, Letter } from '../../platform/mail'
import type { NewMail } from '../../mails'

/** One reminder of a mail with what its sentences are filled with. Days are `YYYY-MM-DD`, times `HH:mm` in Oslo. */
export interface LetterPart {
  readonly condition: NonNullable<NewMail['stops']>[number]
  readonly ruleTitle: Localised
  readonly audience: string
  readonly subject: Localised
  readonly body: Localised
  readonly moduleNumber: number
  readonly moduleTitle: Localised
  readonly groupId: string
  readonly groupName: string
  readonly gatheringId: string
  readonly heldOn: string
  readonly startsAt: string
  readonly place: string
  readonly dueOn: string
}

/** With who reads it. */
export interface ReadPart extends LetterPart {
  readonly person: { readonly id: string; readonly name: string; readonly language: Language }
}

const words = {
  greeting: { nb: 'Hei, {name}!', nn: 'Hei, {name}!', en: 'Hello, {name}!' },
  andMore: {
    nb: '{first} (og {count} til)',
    nn: '{first} (og {count} til)',
    en: '{first} (and {count} more)',
  },
  open: {
    gathering: { nb: 'Se samlingen', nn: 'Sjå samlinga', en: 'See the gathering' },
    prework: { nb: 'Åpne forarbeidet', nn: 'Opne førearbeidet', en: 'Open the prework' },
    attendance: { nb: 'Før oppmøtet', nn: 'Før oppmøtet', en: 'Record attendance' },
    postwork: { nb: 'Åpne etterarbeidet', nn: 'Opne etterarbeidet', en: 'Open the postwork' },
  } as Readonly<Record<string, Localised>>,
  member: {
    nb: 'Du får denne e-posten fordi du deltar i Kompetanseløftet med {groups}.',
    nn: 'Du får denne e-posten fordi du deltek i Kompetanseløftet med {groups}.',
    en: 'You receive this mail because you take part in Kompetanseløftet with {groups}.',
  },
  facilitator: {
    nb: 'Du får denne e-posten fordi du er lokal fasilitator for {groups} i Kompetanseløftet.',
    nn: 'Du får denne e-posten fordi du er lokal fasilitator for {groups} i Kompetanseløftet.',
    en: 'You receive this mail because you are the local facilitator of {groups} in Kompetanseløftet.',
  },
  because: {
    nb: 'Det er tid for påminnelser etter programmets regler: {rules}.',
    nn: 'Det er tid for påminningar etter reglane til programmet: {rules}.',
    en: 'It is time for reminders by the programme’s rules: {rules}.',
  },
  at: { nb: 'kl. {time}', nn: 'kl. {time}', en: 'at {time}' },
  in: { nb: ' ({place})', nn: ' ({place})', en: ' ({place})' },
}

/** One letter for everything that is due to one person: what to do, why it came, and how to stop it. */
export function reminderLetter(
  parts: readonly [ReadPart, ...ReadPart[]],
  link: (path: string) => string,
): Letter {
  const [{ person }] = parts
  const { language } = person
  const [first = '', ...rest] = parts.map((part) => filled(part.subject[language], part, language))
  const subject =
    rest.length === 0
      ? first
      : words.andMore[language].replace('{first}', first).replace('{count}', String(rest.length))
  const greeting: Block = { kind: 'paragraph', text: words.greeting[language].replace('{name}', person.name) }
  return {
    language,
    subject,
    body: [
      greeting,
      ...parts.flatMap((part, place) =>
        blocks(part, { language, link, alone: rest.length === 0, first: place === 0 }),
      ),
    ],
    footer: [{ kind: 'paragraph', text: reason(parts, language) }],
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

interface Saying {
  readonly language: Language
  readonly link: (path: string) => string
  /** Whether the mail has nothing else. */
  readonly alone: boolean
  /** What comes first has the button: it is the one that is due first. */
  readonly first: boolean
}

function blocks(part: LetterPart, { language, link, alone, first }: Saying): Block[] {
  const heading: Block[] = alone
    ? []
    : [{ kind: 'heading', text: filled(part.subject[language], part, language) }]
  const text = filled(part.body[language], part, language)
  const href = link(pathFor(part))
  return [
    ...heading,
    { kind: 'paragraph', text },
    { kind: first ? 'button' : 'link', text: words.open[part.condition]?.[language] ?? text, href },
  ]
}

function reason(parts: readonly LetterPart[], language: Language): string {
  const groups = [...new Set(parts.map((part) => part.groupName))].join(', ')
  const facilitates = parts.every((part) => part.audience === 'facilitator')
  return words[facilitates ? 'facilitator' : 'member'][language].replace('{groups}', () => groups)
}

function pathFor({ condition, groupId, gatheringId }: LetterPart): string {
  if (condition === 'attendance') return `/samlinger/${gatheringId}/oppmote`
  return condition === 'gathering' ? `/samlinger/${gatheringId}` : `/gruppe/${groupId}/lopet`
}

function filled(template: string, part: LetterPart, language: Language): string {
  const time = language === 'en' ? part.startsAt : part.startsAt.replace(':', '.')
  const values: Readonly<Record<string, string>> = {
    module: String(part.moduleNumber),
    title: part.moduleTitle[language] || part.moduleTitle.nb,
    group: part.groupName,
    date: longDay(part.heldOn, language),
    due: longDay(part.dueOn, language),
    time: words.at[language].replace('{time}', time),
    place: part.place === '' ? '' : words.in[language].replace('{place}', () => part.place),
  }
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
