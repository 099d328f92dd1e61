import { logWords } from '../../changes'
import { constraintProblems, problemTexts } from '../../platform/http'

problemTexts({
  'ledger.voucher-taken': {
    nb: 'Denne linja av bilaget er ført allerede. Endre den som står der, eller bruk et annet linjenummer.',
    nn: 'Denne linja av bilaget er alt ført. Endre den som står der, eller bruk eit anna linjenummer.',
    en: 'This line of the voucher is booked already. Change the one that is there, or use another line number.',
  },
  'ledger.line-unknown': {
    nb: 'Budsjettposten eller finansieringskilden hører ikke til dette tilskuddet.',
    nn: 'Budsjettposten eller finansieringskjelda høyrer ikkje til dette tilskotet.',
    en: 'The budget line or the source of financing does not belong to this grant.',
  },
  'ledger-import.empty': {
    nb: 'Fila har ingen bilagslinjer.',
    nn: 'Fila har ingen bilagslinjer.',
    en: 'The file has no ledger entries.',
  },
  'ledger-import.has-errors': {
    nb: 'Fila har feil. Rett dem i fila, og last den opp på nytt.',
    nn: 'Fila har feil. Rett dei i fila, og last ho opp på nytt.',
    en: 'The file has errors. Correct them in the file and upload it again.',
  },
  'ledger-import.already-applied': {
    nb: 'Denne fila er allerede tatt i bruk.',
    nn: 'Denne fila er alt teken i bruk.',
    en: 'This file has already been taken into use.',
  },
  'ledger-import.outdated': {
    nb: 'Regnskapet har endret seg siden du så forskjellen. Last opp fila på nytt.',
    nn: 'Rekneskapen har endra seg sidan du såg skilnaden. Last opp fila på nytt.',
    en: 'The ledger has changed since you saw the difference. Upload the file again.',
  },
  'ledger-import.expired': {
    nb: 'Radene i denne fila er slettet. Last den opp på nytt.',
    nn: 'Radene i denne fila er sletta. Last ho opp på nytt.',
    en: 'The rows of this file have been deleted. Upload it again.',
  },
})

constraintProblems({ uq_ledger_entries_grant_id_voucher_line: 'ledger.voucher-taken' })

logWords(
  'ledger',
  { nb: 'Tilskuddsregnskap', nn: 'Tilskotsrekneskap', en: 'Grant ledger' },
  {
    entered: { nb: 'En bilagslinje ble ført', nn: 'Ei bilagslinje vart ført', en: 'A ledger entry was made' },
    changed: {
      nb: 'En bilagslinje ble endret',
      nn: 'Ei bilagslinje vart endra',
      en: 'A ledger entry was changed',
    },
    removed: {
      nb: 'En bilagslinje ble fjernet',
      nn: 'Ei bilagslinje vart fjerna',
      en: 'A ledger entry was removed',
    },
    imported: {
      nb: 'Bilag ble hentet inn fra en fil: {new} nye, {changed} endret',
      nn: 'Bilag vart henta inn frå ei fil: {new} nye, {changed} endra',
      en: 'Entries were taken in from a file: {new} new, {changed} changed',
    },
  },
)
