import type { Localised } from '../../platform/i18n'

interface Guided {
  readonly title: Localised
  /** What belongs in the section, for whoever writes it. */
  readonly guidance: Localised
  /** Most characters that may be written. */
  readonly limit: number
}

/** Sections that people write in, in the order of the report. Their titles are those of the report. */
export const guided = {
  summary: {
    title: { nb: 'Sammendrag', nn: 'Samandrag', en: 'Summary' },
    guidance: {
      nb: 'Si på under ett minutts lesetid hva tilskuddet førte til, og hva som gjenstår. Begynn med resultatet, ikke med bakgrunnen. Tallene står under teksten, så bruk plassen på hva de betyr.',
      nn: 'Sei på under eitt minutts lesetid kva tilskotet førte til, og kva som står att. Byrj med resultatet, ikkje med bakgrunnen. Tala står under teksten, så bruk plassen på kva dei tyder.',
      en: 'Say in less than a minute’s reading what the grant led to, and what remains. Begin with the result, not with the background. The figures stand below the text, so use the space for what they mean.',
    },
    limit: 1500,
  },
  goals: {
    title: { nb: 'Mål og måloppnåelse', nn: 'Mål og måloppnåing', en: 'Goals and attainment' },
    guidance: {
      nb: 'Forklar hvorfor målene er nådd eller ikke. Er et mål ikke nådd, så si hva dere gjør med det og når.',
      nn: 'Forklar kvifor måla er nådde eller ikkje. Er eit mål ikkje nådd, så sei kva de gjer med det og når.',
      en: 'Explain why the goals are met or not. Where a goal is not met, say what you do about it and when.',
    },
    limit: 3000,
  },
  activities: {
    title: { nb: 'Aktiviteter og milepæler', nn: 'Aktivitetar og milepælar', en: 'Activities and milestones' },
    guidance: {
      nb: 'Fortell hva som ble annerledes enn planlagt, og hvorfor. Det som gikk etter planen, står i tabellen.',
      nn: 'Fortel kva som vart annleis enn planlagt, og kvifor. Det som gjekk etter planen, står i tabellen.',
      en: 'Tell what turned out differently from the plan, and why. What went as planned stands in the table.',
    },
    limit: 3000,
  },
  participation: {
    title: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' },
    guidance: {
      nb: 'Forklar oppmøte og frafall uten å peke på enkeltpersoner eller rangere kommuner.',
      nn: 'Forklar oppmøte og fråfall utan å peike på enkeltpersonar eller rangere kommunar.',
      en: 'Explain attendance and drop-out without pointing at anybody or ranking municipalities.',
    },
    limit: 2000,
  },
  organisation: {
    title: {
      nb: 'Organisering og medvirkning',
      nn: 'Organisering og medverknad',
      en: 'Organisation and involvement',
    },
    guidance: {
      nb: 'Beskriv hvem som har styrt arbeidet, og hvordan tillitsvalgte ble informert, hørt eller var med. Bruk roller, ikke navn.',
      nn: 'Skildre kven som har styrt arbeidet, og korleis tillitsvalde vart informerte, høyrde eller var med. Bruk roller, ikkje namn.',
      en: 'Describe who has steered the work, and how employee representatives were informed, consulted or took part. Use roles, not names.',
    },
    limit: 2000,
  },
  accounts: {
    title: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
    guidance: {
      nb: 'Forklar avvik på mer enn 10 prosent per post, og hva som skjer med det som ikke er brukt.',
      nn: 'Forklar avvik på meir enn 10 prosent per post, og kva som skjer med det som ikkje er brukt.',
      en: 'Explain deviations of more than 10 per cent per line, and what happens to what is not used.',
    },
    limit: 3000,
  },
  results: {
    title: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
    guidance: {
      nb: 'Fortell hva kommunene gjør annerledes nå. Nevn tiltak som er vedtatt, og hold det som er besluttet, fra det som er ønsket.',
      nn: 'Fortel kva kommunane gjer annleis no. Nemn tiltak som er vedtekne, og hald det som er avgjort, frå det som er ønskt.',
      en: 'Tell what the municipalities do differently now. Mention measures that are decided, and keep what is decided apart from what is wished for.',
    },
    limit: 4000,
  },
  benefits: {
    title: { nb: 'Gevinster og effekt', nn: 'Gevinstar og effekt', en: 'Benefits and effect' },
    guidance: {
      nb: 'Skill mellom det som er målt, og det som er anslått, og si hva nullpunktet var.',
      nn: 'Skil mellom det som er målt, og det som er anslått, og sei kva nullpunktet var.',
      en: 'Keep what is measured apart from what is estimated, and say what the baseline was.',
    },
    limit: 3000,
  },
  maturity: {
    title: { nb: 'Digital modenhet før og etter', nn: 'Digital modnad før og etter', en: 'Digital maturity before and after' },
    guidance: {
      nb: 'Beskriv forskjellen for nettverket samlet. Spredningen i svarene sier ofte mer enn snittet.',
      nn: 'Skildre skilnaden for nettverket samla. Spreiinga i svara seier ofte meir enn snittet.',
      en: 'Describe the difference for the network as a whole. The spread of the answers often says more than the mean.',
    },
    limit: 2000,
  },
  evaluation: {
    title: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
    guidance: {
      nb: 'Oppsummer hva deltakerne mente var nyttig og ikke, og hva dere endret underveis. Ikke siter enkeltsvar.',
      nn: 'Oppsummer kva deltakarane meinte var nyttig og ikkje, og kva de endra undervegs. Ikkje siter enkeltsvar.',
      en: 'Sum up what participants found useful and not, and what you changed on the way. Do not quote single answers.',
    },
    limit: 2000,
  },
  experience: {
    title: { nb: 'Erfaringer, suksessfaktorer og problemer', nn: 'Erfaringar, suksessfaktorar og problem', en: 'Experience, success factors and problems' },
    guidance: {
      nb: 'Hva ville dere gjort likt, og hva ville dere gjort annerledes? Ett problem som er ærlig beskrevet, er mer verdt for andre enn ti suksesser.',
      nn: 'Kva ville de gjort likt, og kva ville de gjort annleis? Eitt problem som er ærleg skildra, er meir verdt for andre enn ti suksessar.',
      en: 'What would you do the same way again, and what differently? One problem honestly described is worth more to others than ten successes.',
    },
    limit: 3000,
  },
  transfer: {
    title: { nb: 'Overføringsverdi og spredning', nn: 'Overføringsverdi og spreiing', en: 'Transfer value and spreading' },
    guidance: {
      nb: 'Fortell hva andre kommuner kan ta i bruk, hvor det ligger, og hva det krever av dem.',
      nn: 'Fortel kva andre kommunar kan ta i bruk, kvar det ligg, og kva det krev av dei.',
      en: 'Tell what other municipalities can take into use, where it is found, and what it asks of them.',
    },
    limit: 2000,
  },
  conclusion: {
    title: { nb: 'Konklusjon og veien videre', nn: 'Konklusjon og vegen vidare', en: 'Conclusion and the way on' },
    guidance: {
      nb: 'Si hva som fortsetter når tilskuddet er brukt opp, hvem som har ansvaret, og hva som er neste dato.',
      nn: 'Sei kva som held fram når tilskotet er brukt opp, kven som har ansvaret, og kva som er neste dato.',
      en: 'Say what goes on when the grant is spent, who is responsible, and what the next date is.',
    },
    limit: 2000,
  },
  attachments: {
    title: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
    guidance: {
      nb: 'List opp det som sendes ved siden av rapporten, med ett vedlegg per avsnitt.',
      nn: 'List opp det som blir sendt ved sida av rapporten, med eitt vedlegg per avsnitt.',
      en: 'List what is sent beside the report, with one attachment to a paragraph.',
    },
    limit: 1000,
  },
} satisfies Record<string, Guided> // prettier-ignore

export const writtenSections = Object.keys(guided) as readonly WrittenSection[]
export type WrittenSection = keyof typeof guided

export function isWrittenSection(key: string): key is WrittenSection {
  return Object.hasOwn(guided, key)
}
