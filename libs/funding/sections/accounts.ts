import type { Localised } from '../../platform/i18n'
import type { Section, SectionTable } from './section'
import { sum } from './summary'
import type { Teller } from './teller'
import { words } from './words'

const texts = {
  title: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  balanced: {
    nb: 'Budsjettet er {budget}, og finansieringen er like stor. Tilskuddet er {granted}.',
    nn: 'Budsjettet er {budget}, og finansieringa er like stor. Tilskotet er {granted}.',
    en: 'The budget is {budget}, and the financing is the same. The grant is {granted}.',
  },
  unbalanced: {
    nb: 'Budsjettet er {budget}, og finansieringen er {financing}. De skal være like store.',
    nn: 'Budsjettet er {budget}, og finansieringa er {financing}. Dei skal vere like store.',
    en: 'The budget is {budget}, and the financing is {financing}. They should be the same.',
  },
  less: {
    nb: 'Innvilget beløp er {less} lavere enn søkt beløp, som var {applied}.',
    nn: 'Innvilga beløp er {less} lågare enn søkt beløp, som var {applied}.',
    en: 'The amount granted is {less} less than the {applied} applied for.',
  },
  unrecorded: {
    nb: 'Forbruket er ikke ført i løsningen ennå. Denne rapporten viser derfor budsjett og finansiering, ikke regnskap. Regnskapet legges ved når det er ført.',
    nn: 'Forbruket er ikkje ført i løysinga enno. Denne rapporten viser difor budsjett og finansiering, ikkje rekneskap. Rekneskapen blir lagd ved når han er ført.',
    en: 'Spending has not been recorded in the system yet. This report therefore shows budget and financing, not accounts. The accounts follow when they are recorded.',
  },
  used: {
    nb: 'Av tilskuddet er {used} brukt, og {unused} er ubrukt.',
    nn: 'Av tilskotet er {used} brukt, og {unused} er ubrukt.',
    en: 'Of the grant, {used} is used and {unused} is unused.',
  },
  effort: {
    nb: 'Kommunene har ført {hours} egne timer.',
    nn: 'Kommunane har ført {hours} eigne timar.',
    en: 'The municipalities have entered {hours} hours of their own.',
  },
  deviating: {
    nb: 'Disse postene avviker mer enn 10 prosent fra budsjettet: {lines}.',
    nn: 'Desse postane avvik meir enn 10 prosent frå budsjettet: {lines}.',
    en: 'These lines deviate by more than 10 per cent from the budget: {lines}.',
  },
  received: {
    nb: 'Av finansieringen er {received} mottatt.',
    nn: 'Av finansieringa er {received} motteke.',
    en: 'Of the financing, {received} has been received.',
  },
  spent: { nb: 'Brukt', nn: 'Brukt', en: 'Used' },
  deviation: { nb: 'Avvik', nn: 'Avvik', en: 'Deviation' },
  share: { nb: 'Avvik i prosent', nn: 'Avvik i prosent', en: 'Deviation in per cent' },
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  got: { nb: 'Mottatt', nn: 'Motteke', en: 'Received' },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  financing: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  line: { nb: 'Post', nn: 'Post', en: 'Line' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
} satisfies Record<string, Localised>

/** Budget, financing, and what is recorded as used. */
export function accountsSection(teller: Teller): Section {
  const { applied, granted } = teller.frame.grant
  const [budget, financing] = [sum(teller, 'budget'), sum(teller, 'financing')]
  const balance = teller.say(budget === financing ? texts.balanced : texts.unbalanced, {
    budget: teller.kroner(budget),
    financing: teller.kroner(financing),
    granted: teller.kroner(granted),
  })
  const less = { less: teller.kroner(applied - granted), applied: teller.kroner(applied) }
  return {
    key: 'accounts',
    title: teller.say(texts.title),
    paragraphs: [
      balance,
      ...(granted < applied ? [teller.say(texts.less, less)] : []),
      usedSentence(teller),
      ...recordedSentences(teller),
    ],
    figures: recorded(teller, 'spending')
      ? [teller.figure('grant.used'), teller.figure('grant.unused'), teller.figure('effort.hours')]
      : [teller.figure('grant.used')],
    tables: [
      recorded(teller, 'spending') ? spending(teller) : lines(teller, 'budget', texts.budget, texts.line),
      recorded(teller, 'financing.received')
        ? receiving(teller)
        : lines(teller, 'financing', texts.financing, texts.source),
    ],
  }
}

/** Whether anything is booked or received by the report's last day: until then there is only a plan to tell. */
function recorded(teller: Teller, key: string): boolean {
  return teller.parts(key).some(({ value }) => value !== null)
}

function recordedSentences(teller: Teller): string[] {
  const hours = teller.whole('effort.hours').value
  const received = teller.parts('financing.received').reduce((all, { value }) => all + (value ?? 0), 0)
  // While the period lasts, money that is left is no deviation.
  const over = teller.frame.asOf >= teller.frame.grant.periodTo
  const lines = teller
    .parts('spending')
    .filter(({ value, base }) => recorded(teller, 'spending') && deviates(value ?? 0, base ?? 0, over))
    .map(({ title }) => (title ? teller.say(title) : ''))
  const listed = new Intl.ListFormat(teller.language).format(lines)
  return [
    ...(received > 0 ? [teller.say(texts.received, { received: teller.kroner(received) })] : []),
    ...(hours === null ? [] : [teller.say(texts.effort, { hours: teller.number(hours) })]),
    ...(lines.length > 0 ? [teller.say(texts.deviating, { lines: listed })] : []),
  ]
}

function deviates(used: number, budget: number, over: boolean): boolean {
  return (over || used > budget) && Math.abs(used - budget) * 10 > budget
}

/** Each line with its budget, what was used, and the difference: above zero where more was used. */
function spending(teller: Teller): SectionTable {
  const columns = [
    { key: 'line', title: texts.line },
    { key: 'budget', title: texts.budget, numeric: true },
    { key: 'used', title: texts.spent, numeric: true },
    { key: 'deviation', title: texts.deviation, numeric: true },
    { key: 'share', title: texts.share, numeric: true },
  ]
  const parts = teller.parts('spending').map((part) => ({ ...part, value: part.value ?? 0, base: part.base ?? 0 }))
  const row = (title: string, value: number, base: number): (string | number | null)[] => {
    // Towards zero, so that a line of exactly a tenth is not told as more.
    const share = base === 0 ? null : Math.trunc(((value - base) * 100) / base)
    return [title, base, value, value - base, share === 0 ? 0 : share]
  }
  const rows = parts.map(({ title, value, base }) => row(title ? teller.say(title) : '', value, base))
  const all = (of: 'value' | 'base'): number => parts.reduce((total, part) => total + part[of], 0)
  const table = teller.table('budget', teller.say(texts.budget), columns, rows)
  return { ...table, rows: [...table.rows, row(teller.say(words.sum), all('value'), all('base'))], summed: true }
} // prettier-ignore

/** Each source with what was planned and what has been received; an empty cell is what nobody has recorded. */
function receiving(teller: Teller): SectionTable {
  const columns = [
    { key: 'line', title: texts.source },
    { key: 'planned', title: texts.planned, numeric: true },
    { key: 'received', title: texts.got, numeric: true },
  ]
  const parts = teller.parts('financing.received')
  const rows = parts.map(({ title, value, base }) => [title ? teller.say(title) : '', base, value])
  const all = (of: 'value' | 'base'): number => parts.reduce((total, part) => total + (part[of] ?? 0), 0)
  const table = teller.table('financing', teller.say(texts.financing), columns, rows)
  const sums = [teller.say(words.sum), all('base'), all('value')]
  return { ...table, rows: [...table.rows, sums], summed: true }
}

function usedSentence(teller: Teller): string {
  const { value } = teller.whole('grant.used')
  if (value === null) return teller.say(texts.unrecorded)
  const unused = teller.frame.grant.granted - value
  return teller.say(texts.used, { used: teller.kroner(value), unused: teller.kroner(unused) })
}

function lines(teller: Teller, key: string, caption: Localised, first: Localised): SectionTable {
  const columns = [
    { key: 'line', title: first },
    { key: 'amount', title: words.amount, numeric: true },
  ]
  const rows = teller.parts(key).map(({ title, value }) => [title ? teller.say(title) : '', value])
  const table = teller.table(key, teller.say(caption), columns, rows)
  return { ...table, rows: [...table.rows, [teller.say(words.sum), sum(teller, key)]], summed: true }
}
