import { logValues, logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'grant.impossible': {
    nb: 'Noe i skjemaet kan ikke stemme. Se på feltene som er merket.',
    nn: 'Noko i skjemaet kan ikkje stemme. Sjå på felta som er merkte.',
    en: 'Something in the form cannot be right. Look at the fields that are marked.',
  },
  'grant.granted-above-applied': {
    nb: 'Det innvilgede beløpet kan ikke være større enn det dere søkte om.',
    nn: 'Det innvilga beløpet kan ikkje vere større enn det de søkte om.',
    en: 'The amount granted cannot be larger than what was applied for.',
  },
  'grant.granted-nothing': {
    nb: 'Et innvilget tilskudd er større enn null. Velg «Søkt» til svaret har kommet.',
    nn: 'Eit innvilga tilskot er større enn null. Vel «Søkt» til svaret har kome.',
    en: 'A grant that was given is larger than nothing. Choose “Applied for” until the answer has come.',
  },
  'grant.period-backwards': {
    nb: 'Perioden kan ikke slutte før den begynner.',
    nn: 'Perioden kan ikkje slutte før han byrjar.',
    en: 'The period cannot end before it begins.',
  },
  'grant.cut-outside-period': {
    nb: 'Delrapporten må gjelde til en dag i tilskuddsperioden.',
    nn: 'Delrapporten må gjelde til ein dag i tilskotsperioden.',
    en: 'The part report must tell until a day in the grant period.',
  },
  'grant.due-before-end': {
    nb: 'Fristen kan ikke være før den siste dagen som rapporten gjelder.',
    nn: 'Fristen kan ikkje vere før den siste dagen som rapporten gjeld.',
    en: 'A report cannot be due before the last day that it tells of.',
  },
  'grant.case-number-taken': {
    nb: 'Et tilskudd med dette saksnummeret finnes allerede.',
    nn: 'Eit tilskot med dette saksnummeret finst alt.',
    en: 'There is a grant with this case number already.',
  },
  'grant.reference-unknown': {
    nb: 'Kullet eller kommunen finnes ikke lenger. Hent siden på nytt, og velg en annen.',
    nn: 'Kullet eller kommunen finst ikkje lenger. Hent sida på nytt, og vel ein annan.',
    en: 'The cohort or municipality is no longer there. Reload the page and choose another.',
  },
  'grant.line-in-use': {
    nb: 'Noe er bokført på denne linja. Flytt bilagene til en annen linje før du fjerner den.',
    nn: 'Noko er bokført på denne linja. Flytt bilaga til ei anna linje før du fjernar ho.',
    en: 'Something is booked on this line. Move the vouchers to another line before you remove it.',
  },
  'grant.condition-how-missing': {
    nb: 'Skriv hvordan vilkåret er oppfylt, eller hvorfor det ikke er det.',
    nn: 'Skriv korleis vilkåret er oppfylt, eller kvifor det ikkje er det.',
    en: 'Say how the condition is met, or why it is not.',
  },
  'grant.milestone-computed': {
    nb: 'Samlingene forteller selv når milepælen ble nådd. La datoen stå tom.',
    nn: 'Samlingane fortel sjølve når milepælen vart nådd. La datoen stå tom.',
    en: 'The gatherings tell when this was reached. Leave the day empty.',
  },
  'grant.goal-computed': {
    nb: 'Målet måles av løsningen. Fjern tallet, eller velg at det skal føres for hånd.',
    nn: 'Målet blir målt av løysinga. Fjern talet, eller vel at det skal førast for hand.',
    en: 'The goal is measured. Remove the figure, or choose that it is entered by hand.',
  },
  'grant.goal-unit': {
    nb: 'Resultatet telles i noe annet. Velg en måleenhet som hører til det resultatet kommer fra.',
    nn: 'Resultatet blir talt i noko anna. Vel ei måleeining som høyrer til det resultatet kjem frå.',
    en: 'The result is counted in something else. Choose a unit that belongs to where the result comes from.',
  },
  'grant.hours-in-use': {
    nb: 'Kommunene har ført egne timer på tilskuddet. En av budsjettpostene må ha egne timer som forbruk.',
    nn: 'Kommunane har ført eigne timar på tilskotet. Ein av budsjettpostane må ha eigne timar som forbruk.',
    en: 'Municipalities have entered hours on the grant. One of the budget lines must have own hours as its spending.',
  },
  'grant.hours-twice': {
    nb: 'En annen budsjettpost har egne timer som forbruk. De kan bare telles én gang.',
    nn: 'Ein annan budsjettpost har eigne timar som forbruk. Dei kan berre teljast éin gong.',
    en: 'Another budget line has own hours as its spending. They can be counted only once.',
  },
  'grant.kind-twice': {
    nb: 'En annen linje er av samme slag. Egenandeler og egne timer kan bare telles én gang.',
    nn: 'Ei anna linje er av same slag. Eigendelar og eigne timar kan berre teljast éin gong.',
    en: 'Another line is of the same kind. Own contributions and own hours can be counted only once.',
  },
  'grant.account-format': {
    nb: 'Et kontonummer har bokstaver, tall, punktum og bindestrek, og høyst 20 tegn.',
    nn: 'Eit kontonummer har bokstavar, tal, punktum og bindestrek, og høgst 20 teikn.',
    en: 'An account number has letters, digits, full stops and hyphens, at most 20 characters.',
  },
  'grant.account-twice': {
    nb: 'Kontonummeret står på flere budsjettposter. Det kan bare høre til én.',
    nn: 'Kontonummeret står på fleire budsjettpostar. Det kan berre høyre til éin.',
    en: 'The account number is on several budget lines. It can belong to only one.',
  },
})

constraintProblems({
  uq_grants_case_number: 'grant.case-number-taken',
  fk_grants_host_organisation_id: 'grant.reference-unknown',
  fk_grant_cohorts_cohort_id: 'grant.reference-unknown',
  fk_grant_partners_organisation_id: 'grant.reference-unknown',
  fk_ledger_entries_budget_line_id: 'grant.line-in-use',
  fk_ledger_entries_financing_line_id: 'grant.line-in-use',
})

logWords(
  'grant',
  { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grants' },
  {
    added: { nb: 'Et tilskudd ble lagt inn', nn: 'Eit tilskot vart lagt inn', en: 'A grant was entered' },
    changed: {
      nb: 'Tilskuddet ble endret: {part}',
      nn: 'Tilskotet vart endra: {part}',
      en: 'The grant was changed: {part}',
    },
  },
)
logValues({
  facts: { nb: 'opplysninger', nn: 'opplysningar', en: 'facts' },
  conditions: { nb: 'vilkår', nn: 'vilkår', en: 'conditions' },
  milestones: { nb: 'milepæler', nn: 'milepælar', en: 'milestones' },
  goals: { nb: 'mål', nn: 'mål', en: 'goals' },
  budget: { nb: 'budsjett', nn: 'budsjett', en: 'budget' },
  financing: { nb: 'finansiering', nn: 'finansiering', en: 'financing' },
  contributions: { nb: 'egenandeler', nn: 'eigendelar', en: 'own contributions' },
  agreement: { nb: 'avtalt endring', nn: 'avtalt endring', en: 'agreed change' },
})
