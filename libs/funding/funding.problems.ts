import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'report.in-the-making': {
    nb: 'Det lages allerede en slik rapport for tilskuddet. Vent til den er ferdig.',
    nn: 'Det blir alt laga ein slik rapport for tilskotet. Vent til han er ferdig.',
    en: 'A report of this kind is already being made for the grant. Wait until it is done.',
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
  ck_report_snapshots_frozen: 'report.frozen',
})
