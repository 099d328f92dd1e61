import type { AuthoredActivity, Localised } from '../api/answers'
import type { ActivityText } from '../authoring/queries'
import type { Language } from '../i18n/language'

type LocalisedName = 'title' | 'body' | 'question' | 'transcript' | 'template'
type TextField = `${LocalisedName}.${Language}`

/** An activity as it stands in the form: every field a text, so that whatever is typed can be kept and compared. */
export type Fields = Record<TextField, string> & {
  link: string
  captions: string
  minutes: string
  required: boolean
  answeredBy: 'person' | 'group'
  minAgreements: string
}

/** Which of the fields that not every activity has belong to which kind. */
const PARTS: Readonly<Record<AuthoredActivity['kind'], readonly string[]>> = {
  reading: [],
  video: ['link', 'captions', 'transcript'],
  link: ['link'],
  task: ['question', 'template'],
  reflection: ['question'],
  discussion: ['question', 'template'],
  survey: ['question'],
}

export function has(kind: AuthoredActivity['kind'], part: string): boolean {
  return PARTS[kind].includes(part)
}

const EMPTY: Localised = { nb: '', nn: '', en: '' }

export function fieldsOf(activity: AuthoredActivity): Fields {
  const { title, body, question, transcript, template } = activity
  const texts = { title, body, question, transcript, template }
  const flat = Object.entries(texts).flatMap(([name, said]) =>
    Object.entries(said ?? EMPTY).map(([language, text]) => [`${name}.${language}`, text]),
  )
  return {
    ...(Object.fromEntries(flat) as Record<TextField, string>),
    link: activity.link ?? '',
    captions: activity.captions ?? '',
    minutes: String(activity.minutes),
    required: activity.required,
    answeredBy: activity.answeredBy,
    minAgreements: String(activity.minAgreements),
  }
}

export function textIn(fields: Fields, name: LocalisedName): Localised {
  return { nb: fields[`${name}.nb`], nn: fields[`${name}.nn`], en: fields[`${name}.en`] }
}

export function withText(fields: Fields, name: LocalisedName, { nb, nn, en }: Localised): Fields {
  return { ...fields, [`${name}.nb`]: nb, [`${name}.nn`]: nn, [`${name}.en`]: en }
}

/** What is sent: a part that the kind does not have, or that nobody began, is not there. */
export function requestOf(kind: AuthoredActivity['kind'], fields: Fields): ActivityText {
  const part = (name: LocalisedName): Localised | null => {
    const said = textIn(fields, name)
    const begun = Object.values(said).some((text) => text.trim() !== '')
    return has(kind, name) && (begun || name === 'question') ? said : null
  }
  const address = (name: 'link' | 'captions'): string | null =>
    has(kind, name) && fields[name].trim() !== '' ? fields[name].trim() : null
  return {
    title: textIn(fields, 'title'),
    body: textIn(fields, 'body'),
    question: part('question'),
    transcript: part('transcript'),
    template: part('template'),
    link: address('link'),
    captions: address('captions'),
    minutes: Number(fields.minutes || NaN),
    required: fields.required,
    answeredBy: fields.answeredBy,
    minAgreements: Number(fields.minAgreements || NaN),
  }
}
