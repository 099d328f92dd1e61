import type { Language, Localised } from '../../platform/i18n'
import { stopKinds, type StopKind } from '../mail-kinds'

const words = {
  title: { nb: 'Slutt å få e-post', nn: 'Slutt å få e-post', en: 'Stop mails' },
  ask: {
    nb: 'Vil du slutte å få {kinds}?',
    nn: 'Vil du slutte å få {kinds}?',
    en: 'Do you want to stop {kinds}?',
  },
  yes: { nb: 'Ja, slutt å sende dem', nn: 'Ja, slutt å sende dei', en: 'Yes, stop sending them' },
  done: {
    nb: 'Du får ikke lenger {kinds}.',
    nn: 'Du får ikkje lenger {kinds}.',
    en: 'You no longer get {kinds}.',
  },
  unknown: {
    nb: 'Lenken er ikke gyldig. Kontakt programkontoret hvis du vil slutte å få e-post.',
    nn: 'Lenkja er ikkje gyldig. Kontakt programkontoret om du vil slutte å få e-post.',
    en: 'The link is not valid. Contact the programme office if you want to stop mails.',
  },
} satisfies Record<string, Localised>

/** The page behind the link in a mail; it asks, because links are also opened by machines that only look. */
export function askPage(language: Language, kinds: readonly StopKind[]): string {
  const form = `<form method="post"><button type="submit">${words.yes[language]}</button></form>`
  return page(language, `<p>${words.ask[language].replace('{kinds}', list(kinds, language))}</p>${form}`)
}

export function donePage(language: Language, kinds: readonly StopKind[]): string {
  return page(
    language,
    `<p role="status">${words.done[language].replace('{kinds}', list(kinds, language))}</p>`,
  )
}

export function unknownPage(language: Language): string {
  return page(language, `<p>${words.unknown[language]}</p>`)
}

function list(kinds: readonly StopKind[], language: Language): string {
  const names = kinds.map((kind) => stopKinds[kind][language])
  const locale = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

function page(language: Language, content: string): string {
  const title = words.title[language]
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>
`
}
