import type { Localised } from '../../platform/i18n'
import { kindWords, organisationTitle } from '../grant-words'
import type { Section } from './section'
import type { Teller } from './teller'

const texts = {
  title: { nb: 'Prosjektfakta', nn: 'Prosjektfakta', en: 'Project facts' },
  caption: { nb: 'Tilskuddet og rapporten', nn: 'Tilskotet og rapporten', en: 'The grant and the report' },
  fact: { nb: 'Opplysning', nn: 'Opplysning', en: 'Fact' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  project: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  funder: { nb: 'Tilskuddsgiver', nn: 'Tilskotsgivar', en: 'Funder' },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  hostValue: { nb: '{name}, org.nr. {number}', nn: '{name}, org.nr. {number}', en: '{name}, org. no. {number}' },
  partners: { nb: 'Samarbeidskommuner', nn: 'Samarbeidskommunar', en: 'Cooperating municipalities' },
  period: { nb: 'Tilskuddsperiode', nn: 'Tilskotsperiode', en: 'Grant period' },
  applied: { nb: 'Søkt beløp', nn: 'Søkt beløp', en: 'Applied for' },
  granted: { nb: 'Innvilget beløp', nn: 'Innvilga beløp', en: 'Granted' },
  report: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
  reportValue: { nb: '{kind}, versjon {version}', nn: '{kind}, versjon {version}', en: '{kind}, version {version}' },
  asOf: { nb: 'Tallene gjelder til og med', nn: 'Tala gjeld til og med', en: 'Figures up to and including' },
  due: { nb: 'Rapporteringsfrist', nn: 'Rapporteringsfrist', en: 'Report due' },
} satisfies Record<string, Localised> // prettier-ignore

/** One fact of the grant or the report. */
export interface Fact {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** What the grant is, and what this report covers. */
export function projectSection(teller: Teller): Section {
  const columns = [
    { key: 'fact', title: texts.fact },
    { key: 'value', title: texts.value },
  ]
  const rows = projectFacts(teller).map(({ label, text }) => [label, text])
  return {
    key: 'project',
    title: teller.say(texts.title),
    paragraphs: [teller.say(teller.frame.grant.purpose)],
    figures: [],
    tables: [teller.table('project', teller.say(texts.caption), columns, [...rows, ...partners(teller)])],
  }
}

/** Who cooperates, by name: too long for the title page. */
function partners(teller: Teller): string[][] {
  const { names } = teller.whole('partners')
  return names && names.length > 0
    ? [[teller.say(texts.partners), new Intl.ListFormat(teller.language).format(names)]]
    : []
}

/** The facts that the title page and the first section share. */
export function projectFacts(teller: Teller): Fact[] {
  const { grant, report, asOf } = teller.frame
  const name = organisationTitle(grant.host.name, grant.host.kind, teller.language)
  const facts: [keyof typeof texts, string][] = [
    ['project', grant.name],
    ['caseNumber', grant.caseNumber],
    ['funder', teller.say(grant.funder)],
    ['host', teller.say(texts.hostValue, { name, number: grant.host.organisationNumber })],
    ['period', teller.period(grant.periodFrom, grant.periodTo)],
    ['applied', teller.kroner(grant.applied)],
    ['granted', teller.kroner(grant.granted)],
    ['report', teller.say(texts.reportValue, { kind: teller.say(kindWords[report.kind]), version: report.version })],
    ['asOf', teller.day(asOf)],
    ['due', teller.day(grant.dueOn)],
  ] // prettier-ignore
  return facts.map(([key, text]) => ({ key, label: teller.say(texts[key]), text }))
}
