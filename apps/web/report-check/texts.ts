export const reportCheckTexts = {
  'report-check.title': { nb: 'Sjekk en rapport', nn: 'Sjekk ein rapport', en: 'Check a report' },
  'report-check.lead': {
    nb: 'På rapporter til tilskuddsgiver står det en kontrollkode. Her ser du om rapporten er sendt inn, og om den er uendret.',
    nn: 'På rapportar til tilskotsgivaren står det ein kontrollkode. Her ser du om rapporten er send inn, og om han er uendra.',
    en: 'Reports to the funder carry a verification code. Here you see whether the report was submitted, and whether it is unchanged.',
  },
  'report-check.code': { nb: 'Kontrollkode', nn: 'Kontrollkode', en: 'Verification code' },
  'report-check.code-hint': {
    nb: 'Tjue tegn i grupper på fire. Den står på forsiden og nederst på hver side.',
    nn: 'Tjue teikn i grupper på fire. Han står på framsida og nedst på kvar side.',
    en: 'Twenty characters in groups of four. It is on the title page and at the foot of each page.',
  },
  'report-check.code-missing': {
    nb: 'Skriv koden som står på rapporten.',
    nn: 'Skriv koden som står på rapporten.',
    en: 'Write the code that is on the report.',
  },
  'report-check.check': { nb: 'Sjekk', nn: 'Sjekk', en: 'Check' },
  'report-check.other': { nb: 'Sjekk en annen kode', nn: 'Sjekk ein annan kode', en: 'Check another code' },
  'report-check.is-part': {
    nb: 'Dette er versjon {version} av delrapporten for {grant}, sendt inn {date}, uendret.',
    nn: 'Dette er versjon {version} av delrapporten for {grant}, send inn {date}, uendra.',
    en: 'This is version {version} of the part report for {grant}, submitted on {date}, unchanged.',
  },
  'report-check.is-final': {
    nb: 'Dette er versjon {version} av sluttrapporten for {grant}, sendt inn {date}, uendret.',
    nn: 'Dette er versjon {version} av sluttrapporten for {grant}, send inn {date}, uendra.',
    en: 'This is version {version} of the final report for {grant}, submitted on {date}, unchanged.',
  },
  'report-check.changed': {
    nb: 'Koden hører til en rapport som ble sendt inn {date}, men det som er lagret hos oss, er endret siden. Ta kontakt med programkontoret.',
    nn: 'Koden høyrer til ein rapport som vart send inn {date}, men det som er lagra hos oss, er endra sidan. Ta kontakt med programkontoret.',
    en: 'The code belongs to a report submitted on {date}, but what we keep has been changed since. Contact the programme office.',
  },
  'report-check.known': { nb: 'Rapporten er ekte', nn: 'Rapporten er ekte', en: 'The report is genuine' },
  'report-check.not-sure': { nb: 'Noe er endret', nn: 'Noko er endra', en: 'Something has changed' },
  'report-check.unknown': {
    nb: 'Ingen innsendt rapport har denne koden',
    nn: 'Ingen innsend rapport har denne koden',
    en: 'No submitted report has this code',
  },
  'report-check.unknown-means': {
    nb: 'Koden {code} kan være skrevet feil, eller rapporten er ikke sendt inn.',
    nn: 'Koden {code} kan vere feil skriven, eller rapporten er ikkje send inn.',
    en: 'The code {code} may be mistyped, or the report has not been submitted.',
  },
  'report-check.file': { nb: 'Er filen din den samme?', nn: 'Er fila di den same?', en: 'Is your file the same?' },
  'report-check.file-lead': {
    nb: 'Velg filen du har fått, eller slipp den her. Den blir sammenlignet i nettleseren din og sendes ikke til noen.',
    nn: 'Vel fila du har fått, eller slepp ho her. Ho blir samanlikna i nettlesaren din og blir ikkje send til nokon.',
    en: 'Choose the file that you received, or drop it here. It is compared in your browser and sent to nobody.',
  },
  'report-check.file-choose': { nb: 'Velg fil', nn: 'Vel fil', en: 'Choose a file' },
  'report-check.file-same': {
    nb: '{name} er rapporten slik den ble sendt inn ({format}).',
    nn: '{name} er rapporten slik han vart send inn ({format}).',
    en: '{name} is the report as it was submitted ({format}).',
  },
  'report-check.file-other': {
    nb: '{name} er ikke en av filene som ble laget av rapporten. Den kan være endret eller lagret på nytt.',
    nn: '{name} er ikkje ei av filene som vart laga av rapporten. Ho kan vere endra eller lagra på nytt.',
    en: '{name} is not one of the files that were made of the report. It may have been changed or saved anew.',
  },
  'report-check.file-cannot': {
    nb: 'Nettleseren kan ikke sammenligne filer på denne adressen. Den krever en sikker forbindelse (https).',
    nn: 'Nettlesaren kan ikkje samanlikne filer på denne adressa. Han krev eit sikkert samband (https).',
    en: 'The browser cannot compare files at this address. It needs a secure connection (https).',
  },
} as const // prettier-ignore
