import { formatDay, formatKroner } from '../platform/documents'
import type { Language, Localised } from '../platform/i18n'
import type { GrantCheck } from './grant.dto'
import { fill } from './grant-words'
import type { GrantRow } from './grants.store'

interface Wording {
  readonly title: Localised
  readonly ok: Localised
  readonly wrong: Localised
}

const texts = {
  balance: {
    title: { nb: 'Budsjett og finansiering', nn: 'Budsjett og finansiering', en: 'Budget and financing' },
    ok: { nb: 'Begge er {budget}.', nn: 'Begge er {budget}.', en: 'Both are {budget}.' },
    wrong: {
      nb: 'Budsjettet er {budget}, finansieringen {financing}. De skal være like store.',
      nn: 'Budsjettet er {budget}, finansieringa {financing}. Dei skal vere like store.',
      en: 'The budget is {budget}, the financing {financing}. They should be the same.',
    },
  },
  granted: {
    title: { nb: 'Tilskuddet i finansieringen', nn: 'Tilskotet i finansieringa', en: 'The grant in the financing' },
    ok: { nb: 'Finansieringen regner med {granted}, som er innvilget.', nn: 'Finansieringa reknar med {granted}, som er innvilga.', en: 'The financing counts on {granted}, which is what was granted.' },
    wrong: { nb: 'Finansieringen regner ikke med {granted}, som er innvilget.', nn: 'Finansieringa reknar ikkje med {granted}, som er innvilga.', en: 'The financing does not count on {granted}, which is what was granted.' },
  },
  used: {
    title: { nb: 'Bruk av tilskuddet', nn: 'Bruk av tilskotet', en: 'Use of the grant' },
    ok: { nb: '{used} av {granted} er ført som brukt.', nn: '{used} av {granted} er ført som brukt.', en: '{used} of {granted} is recorded as used.' },
    wrong: { nb: 'Forbruket er ikke ført ennå, og rapporten sier det.', nn: 'Forbruket er ikkje ført enno, og rapporten seier det.', en: 'Spending has not been recorded yet, and the report says so.' },
  },
  attendance: {
    title: { nb: 'Oppmøte er ført', nn: 'Oppmøte er ført', en: 'Attendance is recorded' },
    ok: { nb: 'Alle {sheets} oppmøtelistene fra kjernemodulene er ført.', nn: 'Alle dei {sheets} oppmøtelistene frå kjernemodulane er førte.', en: 'All {sheets} attendance sheets of the core modules are recorded.' },
    wrong: { nb: '{unmarked} av {sheets} oppmøtelister fra kjernemodulene er ikke ført.', nn: '{unmarked} av {sheets} oppmøtelister frå kjernemodulane er ikkje førte.', en: '{unmarked} of {sheets} attendance sheets of the core modules are not recorded.' },
  },
  part: {
    title: { nb: 'Delrapport', nn: 'Delrapport', en: 'Part report' },
    ok: { nb: 'Laget. Fristen er {due}.', nn: 'Laga. Fristen er {due}.', en: 'Made. It is due {due}.' },
    wrong: { nb: 'Ikke laget. Fristen var {due}.', nn: 'Ikkje laga. Fristen var {due}.', en: 'Not made. It was due {due}.' },
  },
  final: {
    title: { nb: 'Sluttrapport', nn: 'Sluttrapport', en: 'Final report' },
    ok: { nb: 'Laget. Fristen er {due}.', nn: 'Laga. Fristen er {due}.', en: 'Made. It is due {due}.' },
    wrong: { nb: 'Ikke laget. Fristen var {due}.', nn: 'Ikkje laga. Fristen var {due}.', en: 'Not made. It was due {due}.' },
  },
} satisfies Record<string, Wording> // prettier-ignore

const AHEAD: Localised = {
  nb: 'Ikke laget ennå. Fristen er {due}.',
  nn: 'Ikkje laga enno. Fristen er {due}.',
  en: 'Not made yet. It is due {due}.',
}

/** What a controller would look at first, each with a sentence that says how it is. */
export function grantChecks(row: GrantRow, language: Language, today: string): GrantCheck[] {
  const kroner = (amount: number): string => formatKroner(amount, language)
  const [budget, financing] = [sum(row.budget), sum(row.financing)]
  const { sheets, unmarked } = row.marking
  const granted = kroner(row.granted)
  const counted = row.financing.some(({ key, amount }) => key === 'grant' && amount === row.granted)
  const say = (key: keyof typeof texts, ok: boolean, values: Record<string, string | number>): GrantCheck => {
    const { title, ...sentences } = texts[key]
    return { key, title: title[language], ok, detail: fill(sentences[ok ? 'ok' : 'wrong'][language], values) }
  }
  return [
    say('balance', budget === financing, { budget: kroner(budget), financing: kroner(financing) }),
    say('granted', counted, { granted }),
    say('used', row.used !== null, { used: kroner(row.used ?? 0), granted }),
    say('attendance', unmarked === 0, { sheets, unmarked }),
    delivery(row, 'part', language, today),
    delivery(row, 'final', language, today),
  ]
}

/** A report that is not made is only wrong once its day is past. */
function delivery(row: GrantRow, kind: 'part' | 'final', language: Language, today: string): GrantCheck {
  const day = kind === 'part' ? row.partReportDueOn : row.finalReportDueOn
  const made = row.reports.some((report) => report.kind === kind && report.state === 'ready')
  const late = !made && day < today
  const sentence = made ? texts[kind].ok : late ? texts[kind].wrong : AHEAD
  const detail = fill(sentence[language], { due: formatDay(day, language) })
  return { key: `${kind}-report`, title: texts[kind].title[language], ok: !late, detail }
}

function sum(lines: readonly { amount: number }[]): number {
  return lines.reduce((all, { amount }) => all + amount, 0)
}
