import { formatNumber, typeset } from '../../platform/documents'
import { longDay, type Language } from '../../platform/i18n'
import { printedFacts, type Snapshot } from '../snapshot'
import { certificateTemplate } from './certificate-template'
import { regions, words } from './certificate-words'

const HOUR = 60

/** A certificate as a page of A4: a function of what was kept when it was issued, the same to the last byte. */
export function certificatePdf(snapshot: Snapshot, language: Language): Buffer {
  return typeset(certificateTemplate, new Date(snapshot.issuedAt), (clean) =>
    content(snapshot, language, clean),
  )
}

function content(snapshot: Snapshot, language: Language, clean: (text: string) => string): unknown {
  const facts = printedFacts(snapshot, language)
  const say = (word: keyof typeof words, values: Readonly<Record<string, string>> = {}): string =>
    clean(words[word][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
  const { name, programme, organisation } = facts
  const day = (value: string): string => clean(longDay(value, language))
  return {
    language,
    region: regions[language],
    title: say('title'),
    network: say('network'),
    name: clean(name),
    says: say('says', { programme, organisation }),
    description: say('description', { name, programme }),
    completed: say('completed'),
    attended: say('attended'),
    columns: [say('module'), say('held'), say('hours')],
    rows: facts.modules.map((module) => [
      clean(`${module.number}. ${module.title}`),
      day(module.heldOn),
      module.partly
        ? say('partly', { hours: hours(module.minutes, language) })
        : hours(module.minutes, language),
    ]),
    facts: [
      [say('period'), `${day(facts.from)} – ${day(facts.to)}`],
      [say('issued'), day(facts.issuedOn)],
      [say('code'), snapshot.code],
    ],
    check: say('check'),
    address: snapshot.address,
  }
}

function hours(minutes: number, language: Language): string {
  return formatNumber(minutes / HOUR, language, minutes % HOUR === 0 ? 0 : 1)
}
