import { problemTexts } from '../platform/http'

problemTexts({
  'check-in.wrong-code': {
    nb: 'Koden stemmer ikke. Den byttes hvert minutt. Skriv den som står på skjermen nå.',
    nn: 'Koden stemmer ikkje. Han blir bytt kvart minutt. Skriv den som står på skjermen no.',
    en: 'The code is not right. It changes every minute. Enter the one on the screen now.',
  },
  'check-in.too-many': {
    nb: 'Koden er prøvd for mange ganger. Vent ti minutter, eller be den som fører oppmøte, om å registrere deg.',
    nn: 'Koden er prøvd for mange gonger. Vent ti minutt, eller be den som fører oppmøte, om å registrere deg.',
    en: 'The code was tried too many times. Wait ten minutes, or ask whoever keeps the attendance list to record you.',
  },
  'check-in.early': {
    nb: 'Du kan melde deg fra én time før samlingen begynner.',
    nn: 'Du kan melde deg frå éin time før samlinga byrjar.',
    en: 'You can check in from one hour before the gathering begins.',
  },
  'check-in.over': {
    nb: 'Samlingen er over. Be den som fører oppmøte, om å registrere deg.',
    nn: 'Samlinga er over. Be den som fører oppmøte, om å registrere deg.',
    en: 'The gathering is over. Ask whoever keeps the attendance list to record you.',
  },
  'check-in.off': {
    nb: 'Denne samlingen er ikke innkalt, eller den er avlyst eller flyttet.',
    nn: 'Denne samlinga er ikkje kalla inn, eller ho er avlyst eller flytt.',
    en: 'This gathering is not called, or it is cancelled or moved.',
  },
  'check-in.not-expected': {
    nb: 'Du er ikke deltaker i en av gruppene på denne samlingen.',
    nn: 'Du er ikkje deltakar i ei av gruppene på denne samlinga.',
    en: 'You do not take part in one of the groups at this gathering.',
  },
})
