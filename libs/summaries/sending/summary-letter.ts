import { longDay, message, type Language, type Localised } from '../../platform/i18n'
import type { Block, Letter } from '../../platform/mail'
import { difference, type Content, type ToldDecision } from './content'
import { changeWords, words } from './summary-words'

/** What a letter is written from; names and addresses come from those who know them. */
export interface LetterFacts {
  readonly content: Content
  /** What the group was sent before; null the first time. */
  readonly before: Content | null
  /** Of the module; null for a gathering of the group's own. */
  readonly number: number | null
  /** `YYYY-MM-DD`. */
  readonly heldOn: string
  readonly group: string
  readonly sender: string
  /** By person; without those who are gone. */
  readonly names: ReadonlyMap<string, string>
  readonly href: string
  /** Where one answers two questions and until when; null when it is too late. */
  readonly evaluation: { readonly href: string; readonly closesOn: string } | null
}

/** The summary of a gathering as the group gets it: first what is different, then what was decided, then the words. */
export function summaryLetter(language: Language, facts: LetterFacts): Letter {
  const { content, before, number, heldOn, group, sender } = facts
  const say = (text: Localised, values: Readonly<Record<string, string | number>> = {}): string =>
    message(text[language], values)
  const gathering =
    number === null
      ? say(words.localGathering, { date: longDay(heldOn, language) })
      : say(words.gathering, { number })
  return {
    language,
    subject: say(before ? words.subjectAgain : words.subject, { gathering }),
    body: [
      ...(before ? changes(before, content, say) : []),
      ...decided(facts, language, say),
      ...written(content, say),
      ...onward(facts, language, say),
    ],
    footer: [{ kind: 'paragraph', text: say(words.why, { group, sender }) }],
  }
}

type Say = (text: Localised, values?: Readonly<Record<string, string | number>>) => string

function changes(before: Content, after: Content, say: Say): Block[] {
  const { decisions, text } = difference(before, after)
  const items = [
    ...decisions.map(({ kind, decision }) => say(changeWords[kind], { text: decision.text })),
    ...(text ? [say(words.textChanged)] : []),
  ]
  return items.length === 0 ? [] : [heading(say(words.changes)), { kind: 'list', items }]
}

function decided({ content, names }: LetterFacts, language: Language, say: Say): Block[] {
  if (content.decisions.length === 0) return []
  const line = ({ text, personId, dueOn }: ToldDecision): string => {
    const name = personId === null ? undefined : names.get(personId)
    const rest = [
      ...(name === undefined ? [] : [say(words.follows, { name })]),
      ...(dueOn === null ? [] : [say(words.due, { date: longDay(dueOn, language) })]),
    ]
    return rest.length === 0 ? text : `${text} (${rest.join(', ')})`
  }
  return [heading(say(words.decisions)), { kind: 'list', items: content.decisions.map(line) }]
}

/** A paragraph for each that was written, because a mail knows no line breaks of its own. */
function written({ text }: Content, say: Say): Block[] {
  const paragraphs = text.split(/\n+/).map((one) => one.trim())
  const said = paragraphs.filter((one) => one !== '')
  if (said.length === 0) return []
  return [heading(say(words.text)), ...said.map((one): Block => ({ kind: 'paragraph', text: one }))]
}

function onward({ href, evaluation }: LetterFacts, language: Language, say: Say): Block[] {
  const see: Block = { kind: 'button', text: say(words.open), href }
  if (!evaluation) return [see]
  const date = longDay(evaluation.closesOn, language)
  return [
    see,
    { kind: 'paragraph', text: say(words.evaluation, { date }) },
    { kind: 'link', text: say(words.evaluate), href: evaluation.href },
  ]
}

function heading(text: string): Block {
  return { kind: 'heading', text }
}
