import { logWords } from '../changes'
import { problemTexts } from '../platform/http'

problemTexts({
  'import.file-missing': {
    nb: 'Det fulgte ingen fil med. Velg en CSV- eller Excel-fil.',
    nn: 'Det følgde inga fil med. Vel ei CSV- eller Excel-fil.',
    en: 'No file came along. Choose a CSV or Excel file.',
  },
  'import.file-too-large': {
    nb: 'Fila er større enn 5 MB. Del den i flere, og importer dem hver for seg.',
    nn: 'Fila er større enn 5 MB. Del ho i fleire, og importer dei kvar for seg.',
    en: 'The file is larger than 5 MB. Split it and import the parts one by one.',
  },
  'import.too-many-rows': {
    nb: 'Fila har flere enn {most} rader. Del den i flere, og importer dem hver for seg.',
    nn: 'Fila har fleire enn {most} rader. Del ho i fleire, og importer dei kvar for seg.',
    en: 'The file has more than {most} rows. Split it and import the parts one by one.',
  },
  'import.workbook-too-large': {
    nb: 'Excel-fila pakker ut mer enn en liste kan inneholde. Kopier lista til en ny, tom fil.',
    nn: 'Excel-fila pakkar ut meir enn ei liste kan innehalde. Kopier lista til ei ny, tom fil.',
    en: 'The Excel file unpacks to more than a list can hold. Copy the list to a new, empty file.',
  },
  'import.workbook-broken': {
    nb: 'Excel-fila er skadet og kan ikke leses. Åpne og lagre den på nytt, eller lagre den som CSV.',
    nn: 'Excel-fila er skadd og kan ikkje lesast. Opne og lagre ho på nytt, eller lagre ho som CSV.',
    en: 'The Excel file is damaged and cannot be read. Open and save it again, or save it as CSV.',
  },
  'import.old-workbook': {
    nb: 'Fila er laget i et gammelt Excel-format. Lagre den som .xlsx eller CSV.',
    nn: 'Fila er laga i eit gammalt Excel-format. Lagre ho som .xlsx eller CSV.',
    en: 'The file is in an old Excel format. Save it as .xlsx or CSV.',
  },
  'import.unreadable': {
    nb: 'Fila er verken en Excel-fil eller en tekstfil med skilletegn.',
    nn: 'Fila er verken ei Excel-fil eller ei tekstfil med skiljeteikn.',
    en: 'The file is neither an Excel file nor a text file with separators.',
  },
  'import.csv-broken': {
    nb: 'Fila kan ikke leses forbi linje {line}. Se etter et anførselstegn som mangler makker.',
    nn: 'Fila kan ikkje lesast forbi linje {line}. Sjå etter eit hermeteikn som manglar makker.',
    en: 'The file cannot be read past line {line}. Look for a quotation mark without a partner.',
  },
  'import.empty': {
    nb: 'Fila har ingen deltakere.',
    nn: 'Fila har ingen deltakarar.',
    en: 'The file has no participants.',
  },
  'import.columns-missing': {
    nb: 'Den første raden mangler disse overskriftene: {columns}.',
    nn: 'Den første rada manglar desse overskriftene: {columns}.',
    en: 'The first row lacks these headings: {columns}.',
  },
  'import.column-twice': {
    nb: 'Overskriften «{column}» står to ganger i den første raden.',
    nn: 'Overskrifta «{column}» står to gonger i den første rada.',
    en: 'The heading “{column}” is in the first row twice.',
  },
  'import.cohort-unknown': {
    nb: 'Kullet finnes ikke.',
    nn: 'Kullet finst ikkje.',
    en: 'There is no such cohort.',
  },
  'import.cohort-closed': {
    nb: 'Kullet er avsluttet og tar ikke imot endringer.',
    nn: 'Kullet er avslutta og tek ikkje imot endringar.',
    en: 'The cohort is closed and takes no changes.',
  },
  'import.has-errors': {
    nb: 'Fila har feil. Rett dem i fila, og last den opp på nytt.',
    nn: 'Fila har feil. Rett dei i fila, og last ho opp på nytt.',
    en: 'The file has errors. Correct them in the file and upload it again.',
  },
  'import.already-applied': {
    nb: 'Importen er allerede gjennomført.',
    nn: 'Importen er alt gjennomført.',
    en: 'The import has already been applied.',
  },
  'import.outdated': {
    nb: 'Noe har endret seg siden du så forskjellen. Last opp fila på nytt.',
    nn: 'Noko har endra seg sidan du såg skilnaden. Last opp fila på nytt.',
    en: 'Something has changed since you saw the difference. Upload the file again.',
  },
  'import.expired': {
    nb: 'Radene i denne importen er slettet. Last opp fila på nytt.',
    nn: 'Radene i denne importen er sletta. Last opp fila på nytt.',
    en: 'The rows of this import have been deleted. Upload the file again.',
  },
})

logWords(
  'import',
  { nb: 'Import', nn: 'Import', en: 'Imports' },
  {
    applied: {
      nb: 'En deltakerliste ble tatt i bruk',
      nn: 'Ei deltakarliste vart teken i bruk',
      en: 'A list of participants was taken into use',
    },
  },
)

logWords(
  'enrolment',
  { nb: 'Deltakelse', nn: 'Deltaking', en: 'Enrolments' },
  {
    begun: { nb: 'Ble deltaker', nn: 'Vart deltakar', en: 'Was enrolled' },
    changed: { nb: 'Deltakelsen ble endret', nn: 'Deltakinga vart endra', en: 'The enrolment was changed' },
    ended: { nb: 'Deltakelsen ble avsluttet', nn: 'Deltakinga vart avslutta', en: 'The enrolment ended' },
    replaced: {
      nb: 'Ble erstattet av en annen',
      nn: 'Vart erstatta av ein annan',
      en: 'Was replaced by somebody else',
    },
  },
)
