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
    paragraphs: [balance, ...(granted < applied ? [teller.say(texts.less, less)] : []), usedSentence(teller)],
    figures: [teller.figure('grant.used')],
    tables: [
      lines(teller, 'budget', texts.budget, texts.line),
      lines(teller, 'financing', texts.financing, texts.source),
    ],
  }
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
