import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'report.in-the-making': {
    nb: 'Det lages allerede en slik rapport for tilskuddet. Vent til den er ferdig.',
    nn: 'Det blir alt laga ein slik rapport for tilskotet. Vent til han er ferdig.',
    en: 'A report of this kind is already being made for the grant. Wait until it is done.',
  },
  'report.open': {
    nb: 'Det finnes allerede en versjon av denne rapporten som ikke er avsluttet. Arbeid videre i den.',
    nn: 'Det finst alt ein versjon av denne rapporten som ikkje er avslutta. Arbeid vidare i han.',
    en: 'There is already a version of this report that is not finished. Go on with that one.',
  },
  'report.not-now': {
    nb: 'Rapporten er kommet et annet sted i løpet, så dette kan ikke gjøres nå. Last siden på nytt og se hvor den står.',
    nn: 'Rapporten er komen ein annan stad i løpet, så dette kan ikkje gjerast no. Last sida på nytt og sjå kvar han står.',
    en: 'The report is elsewhere in its life, so this cannot be done now. Reload the page to see where it stands.',
  },
  'report.four-eyes': {
    nb: 'Rapporten må godkjennes av en annen administrator enn de som har skrevet i den eller frosset den.',
    nn: 'Rapporten må godkjennast av ein annan administrator enn dei som har skrive i han eller frose han.',
    en: 'The report must be approved by another administrator than those who wrote in it or froze it.',
  },
  'report.host-only': {
    nb: 'Bare kommunedirektøren eller den lokale fasilitatoren i vertskommunen kan melde rapporten som sendt inn.',
    nn: 'Berre kommunedirektøren eller den lokale fasilitatoren i vertskommunen kan melde rapporten som send inn.',
    en: 'Only the chief executive or the local facilitator of the host municipality can mark the report as submitted.',
  },
  'report.not-a-draft': {
    nb: 'Teksten kan ikke endres, fordi rapporten ikke er et utkast lenger. Last siden på nytt.',
    nn: 'Teksten kan ikkje endrast, fordi rapporten ikkje er eit utkast lenger. Last sida på nytt.',
    en: 'The text cannot be changed, because the report is no longer a draft. Reload the page.',
  },
  'report.text-too-long': {
    nb: 'Teksten er for lang. Her er det plass til {limit} tegn.',
    nn: 'Teksten er for lang. Her er det plass til {limit} teikn.',
    en: 'The text is too long. There is room for {limit} characters here.',
  },
  'report.not-a-candidate': {
    nb: 'Delen kan bare gis til en administrator, en kursholder i kullet eller dem som har ansvaret i vertskommunen.',
    nn: 'Delen kan berre givast til ein administrator, ein kurshaldar i kullet eller dei som har ansvaret i vertskommunen.',
    en: 'The section can only be given to an administrator, an instructor of the cohort or those responsible in the host municipality.',
  },
  'report.not-comparable': {
    nb: 'Bare versjoner av samme rapport kan sammenlignes.',
    nn: 'Berre versjonar av same rapport kan samanliknast.',
    en: 'Only versions of the same report can be compared.',
  },
  'report.nothing-to-release': {
    nb: 'Ordene står ikke i teksten lenger. Last siden på nytt.',
    nn: 'Orda står ikkje i teksten lenger. Last sida på nytt.',
    en: 'The words are no longer in the text. Reload the page.',
  },
  'report.personal-data': {
    nb: 'Teksten ser ut til å inneholde opplysninger om personer ({sections}). Fjern dem, eller si hvorfor de kan stå.',
    nn: 'Teksten ser ut til å innehalde opplysningar om personar ({sections}). Fjern dei, eller sei kvifor dei kan stå.',
    en: 'The text seems to contain personal data ({sections}). Remove it, or say why it may stand.',
  },
  'report.checks': {
    nb: 'Rapporten kan ikke godkjennes før dette er i orden: {checks}.',
    nn: 'Rapporten kan ikkje godkjennast før dette er i orden: {checks}.',
    en: 'The report cannot be approved before this is in order: {checks}.',
  },
  'report.not-ready': {
    nb: 'Rapporten er ikke ferdig ennå. Prøv igjen om litt.',
    nn: 'Rapporten er ikkje ferdig enno. Prøv igjen om litt.',
    en: 'The report is not ready yet. Try again in a moment.',
  },
  'report.failed': {
    nb: 'Rapporten ble ikke laget, og har derfor ingen filer. Be om en ny.',
    nn: 'Rapporten vart ikkje laga, og har difor ingen filer. Be om ein ny.',
    en: 'The report was not made and therefore has no files. Ask for a new one.',
  },
  'report.not-being-made': {
    nb: 'Rapporten lages ikke nå, så det er ingenting å avbryte.',
    nn: 'Rapporten blir ikkje laga no, så det er ingenting å avbryte.',
    en: 'The report is not being made now, so there is nothing to cancel.',
  },
  'report.not-stopped': {
    nb: 'Filene kan bare lages på nytt når lagingen har stoppet eller er avbrutt.',
    nn: 'Filene kan berre lagast på nytt når laginga har stoppa eller er avbroten.',
    en: 'Files can only be made again when the making has stopped or was cancelled.',
  },
  'report.not-shareable': {
    nb: 'Rapporten må være godkjent før den kan deles med en leselenke.',
    nn: 'Rapporten må vere godkjend før han kan delast med ei leselenke.',
    en: 'The report must be approved before it can be shared by a read link.',
  },
  'report.key-reused': {
    nb: 'Nøkkelen (Idempotency-Key) er allerede brukt til en annen rapport. Bruk en ny nøkkel for et nytt ønske.',
    nn: 'Nøkkelen (Idempotency-Key) er alt brukt til ein annan rapport. Bruk ein ny nøkkel for eit nytt ønske.',
    en: 'The key (Idempotency-Key) has already been used for another report. Use a new key for a new wish.',
  },
  'report.key-invalid': {
    nb: 'Nøkkelen (Idempotency-Key) må ha fra 1 til 200 synlige tegn.',
    nn: 'Nøkkelen (Idempotency-Key) må ha frå 1 til 200 synlege teikn.',
    en: 'The key (Idempotency-Key) must have from 1 to 200 visible characters.',
  },
  'report.frozen': {
    nb: 'Rapporten er frosset og kan ikke endres. Lag en ny versjon.',
    nn: 'Rapporten er frosen og kan ikkje endrast. Lag ein ny versjon.',
    en: 'The report is frozen and cannot be changed. Make a new version.',
  },
})

constraintProblems({
  uq_reports_grant_id_kind: 'report.in-the-making',
  uq_reports_grant_id_kind_open: 'report.open',
  ck_report_snapshots_frozen: 'report.frozen',
  ck_report_steps_order: 'report.not-now',
  ck_report_narratives_draft: 'report.not-a-draft',
})
constraintProblems({ ck_report_steps_four_eyes: 'report.four-eyes' }, 'forbidden')
