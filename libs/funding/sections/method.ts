import type { Localised } from '../../platform/i18n'
import { indicators } from '../indicators/indicators'
import type { Seal } from './frame'
import type { Section } from './section'
import type { Teller } from './teller'

const texts = {
  limits: { nb: 'Det rapporten ikke viser', nn: 'Det rapporten ikkje viser', en: 'What the report does not show' },
  missing: {
    nb: 'Tiltak, gevinster, digital modenhet før og etter, evaluering, erfaringer og spredning er ikke registrert i løsningen ennå. Rapporten sier derfor ingenting om dem, og har ingen anslag.',
    nn: 'Tiltak, gevinstar, digital modnad før og etter, evaluering, erfaringar og spreiing er ikkje registrerte i løysinga enno. Rapporten seier difor ingenting om dei, og har ingen anslag.',
    en: 'Measures, benefits, digital maturity before and after, evaluation, experience and dissemination are not recorded in the system yet. The report therefore says nothing about them, and contains no estimates.',
  },
  written: {
    nb: 'Tiltak, gevinster, digital modenhet før og etter, evaluering, erfaringer og spredning er ikke registrert i løsningen ennå. Det rapporten sier om dem, er skrevet av dem som svarer for rapporten, og er ikke tall fra løsningen.',
    nn: 'Tiltak, gevinstar, digital modnad før og etter, evaluering, erfaringar og spreiing er ikkje registrerte i løysinga enno. Det rapporten seier om dei, er skrive av dei som svarar for rapporten, og er ikkje tal frå løysinga.',
    en: 'Measures, benefits, digital maturity before and after, evaluation, experience and dissemination are not recorded in the system yet. What the report says about them is written by those who answer for the report, and is not figures from the system.',
  },
  checked: {
    nb: 'Tallene og setningene om dem inneholder ingen navn på personer og ingen tekst som deltakerne har skrevet. Teksten som er skrevet til rapporten, er kontrollert for navn på deltakere, e-postadresser og telefonnumre. Tall som gjelder færre enn fem personer, vises ikke, og det gjør heller ikke tall som de kunne regnes ut fra. Oppmøte og personer vises aldri for én enkelt kommune, og kommunene rangeres ikke.',
    nn: 'Tala og setningane om dei inneheld ingen namn på personar og ingen tekst som deltakarane har skrive. Teksten som er skriven til rapporten, er kontrollert for namn på deltakarar, e-postadresser og telefonnummer. Tal som gjeld færre enn fem personar, blir ikkje viste, og det blir heller ikkje tal som dei kunne reknast ut frå. Oppmøte og personar blir aldri viste for éin enkelt kommune, og kommunane blir ikkje rangerte.',
    en: 'The figures and the sentences about them contain no names of people and nothing that participants wrote. The text written for the report is checked for names of participants, mail addresses and telephone numbers. Figures that concern fewer than five people are not shown, and neither are figures from which they could be worked out. Attendance and people are never shown for a single municipality, and municipalities are not ranked.',
  },
  privacy: {
    nb: 'Rapporten inneholder ingen navn på personer og ingen tekst som deltakerne har skrevet. Tall som gjelder færre enn fem personer, vises ikke, og det gjør heller ikke tall som de kunne regnes ut fra. Oppmøte og personer vises aldri for én enkelt kommune, og kommunene rangeres ikke.',
    nn: 'Rapporten inneheld ingen namn på personar og ingen tekst som deltakarane har skrive. Tal som gjeld færre enn fem personar, blir ikkje viste, og det blir heller ikkje tal som dei kunne reknast ut frå. Oppmøte og personar blir aldri viste for éin enkelt kommune, og kommunane blir ikkje rangerte.',
    en: 'The report contains no names of people and nothing that participants wrote. Figures that concern fewer than five people are not shown, and neither are figures from which they could be worked out. Attendance and people are never shown for a single municipality, and municipalities are not ranked.',
  },
  method: { nb: 'Slik er tallene laget', nn: 'Slik er tala laga', en: 'How the figures were made' },
  frozen: {
    nb: 'Alle tallene er hentet i ett og samme øyeblikk, {day} kl. {time}, og frosset. De gjelder til og med {asOf}. Endringer som er gjort etterpå, er ikke med, og de endrer ikke denne versjonen.',
    nn: 'Alle tala er henta i eitt og same augeblink, {day} kl. {time}, og frosne. Dei gjeld til og med {asOf}. Endringar som er gjorde etterpå, er ikkje med, og dei endrar ikkje denne versjonen.',
    en: 'All figures were read at one and the same moment, {day} at {time}, and frozen. They hold up to and including {asOf}. Changes made afterwards are not included and do not alter this version.',
  },
  draft: {
    nb: 'Dette er et utkast. Tallene er hentet {day} kl. {time} og gjelder til og med {asOf}. De følger dataene til rapporten blir frosset.',
    nn: 'Dette er eit utkast. Tala er henta {day} kl. {time} og gjeld til og med {asOf}. Dei følgjer dataa til rapporten blir frosen.',
    en: 'This is a draft. The figures were read on {day} at {time} and hold up to and including {asOf}. They follow the data until the report is frozen.',
  },
  traced: {
    nb: 'For hvert tall er det lagret hvilke rader det teller, slik at det kan etterprøves. Radene er ikke en del av rapporten, men kontrollsummen deres er det: {counted}.',
    nn: 'For kvart tal er det lagra kva rader det tel, slik at det kan etterprøvast. Radene er ikkje ein del av rapporten, men kontrollsummen deira er det: {counted}.',
    en: 'For each figure it is kept which rows it counts, so that it can be verified. The rows are no part of the report, but their checksum is: {counted}.',
  },
  first: {
    nb: 'Dette er den første rapporten som er frosset for tilskuddet.',
    nn: 'Dette er den første rapporten som er frosen for tilskotet.',
    en: 'This is the first report frozen for the grant.',
  },
  chained: {
    nb: 'Dette er rapport nummer {number} som er frosset for tilskuddet. Den forrige har kontrollsum {previous}.',
    nn: 'Dette er rapport nummer {number} som er frosen for tilskotet. Den førre har kontrollsum {previous}.',
    en: 'This is report number {number} frozen for the grant. The one before it has the checksum {previous}.',
  },
  caption: { nb: 'Hva tallene betyr', nn: 'Kva tala tyder', en: 'What the figures mean' },
  figure: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  definition: { nb: 'Hva som telles', nn: 'Kva som blir talt', en: 'What is counted' },
} satisfies Record<string, Localised> // prettier-ignore

/** What a reader may miss, said plainly, and how people are protected. */
export function limitsSection(teller: Teller): Section {
  const wrote = Object.keys(teller.frame.narratives ?? {}).length > 0
  return {
    key: 'limits',
    title: teller.say(texts.limits),
    paragraphs: [
      teller.say(wrote ? texts.written : texts.missing),
      teller.say(wrote ? texts.checked : texts.privacy),
    ],
    figures: [],
    tables: [],
  }
}

/** How the figures came about, and what each of them means. */
export function methodSection(
  teller: Teller,
  seal: Seal | null,
  frozen: { day: string; time: string },
): Section {
  const { asOf } = teller.frame
  const moment = { day: teller.day(frozen.day), time: frozen.time, asOf: teller.day(asOf) }
  const columns = [
    { key: 'figure', title: texts.figure },
    { key: 'definition', title: texts.definition },
  ]
  const shown = indicators.filter(({ key }) => teller.parts(key).some(({ value }) => value !== 0))
  const rows = shown.map(({ key }) => [teller.label(key), teller.definition(key)])
  return {
    key: 'method',
    title: teller.say(texts.method),
    paragraphs: seal
      ? [teller.say(texts.frozen, moment), ...sealed(teller, seal)]
      : [teller.say(texts.draft, moment)],
    figures: [],
    tables: [teller.table('definitions', teller.say(texts.caption), columns, rows)],
  }
}

function sealed(teller: Teller, { countedSha256, number, previousSha256 }: Seal): string[] {
  const chain = previousSha256
    ? teller.say(texts.chained, { number, previous: teller.checksum(previousSha256) })
    : teller.say(texts.first)
  return [teller.say(texts.traced, { counted: teller.checksum(countedSha256) }), chain]
}
