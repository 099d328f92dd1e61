export const checkInTexts = {
  'here.title': { nb: 'Er du her?', nn: 'Er du her?', en: 'Are you here?' },
  'here.gathering': { nb: 'Samlingen', nn: 'Samlinga', en: 'The gathering' },
  'here.say': { nb: 'Jeg er her', nn: 'Eg er her', en: 'I am here' },
  'here.how': { nb: 'Hvordan er du med?', nn: 'Korleis er du med?', en: 'How do you take part?' },
  'here.code': { nb: 'Kode', nn: 'Kode', en: 'Code' },
  'here.code.where': {
    nb: 'Seks siffer. De står på skjermen i rommet eller i videomøtet.',
    nn: 'Seks siffer. Dei står på skjermen i rommet eller i videomøtet.',
    en: 'Six digits, on the screen in the room or in the video meeting.',
  },
  'here.code.missing': {
    nb: 'Skriv de seks sifrene som står på skjermen.',
    nn: 'Skriv dei seks sifra som står på skjermen.',
    en: 'Enter the six digits on the screen.',
  },
  'here.who-sees': {
    nb: 'De som fører oppmøte for gruppa, ser at du har meldt deg og når.',
    nn: 'Dei som fører oppmøte for gruppa, ser at du har meldt deg og når.',
    en: 'Those who keep the attendance list of your group see that you checked in, and when.',
  },
  'here.done': {
    nb: 'Du er registrert kl. {time}',
    nn: 'Du er registrert kl. {time}',
    en: 'You checked in at {time}',
  },
  'here.done.digital': {
    nb: 'Du er registrert digitalt kl. {time}',
    nn: 'Du er registrert digitalt kl. {time}',
    en: 'You checked in online at {time}',
  },
  'here.done.body': {
    nb: 'God samling! Du trenger ikke gjøre mer.',
    nn: 'God samling! Du treng ikkje gjere meir.',
    en: 'Enjoy the gathering! There is nothing more to do.',
  },
  'here.kept': {
    nb: 'Vi har notert at du er her kl. {time}',
    nn: 'Vi har notert at du er her kl. {time}',
    en: 'We have noted that you are here at {time}',
  },
  'here.kept.body': {
    nb: 'Telefonen har ingen forbindelse. Det blir sendt av seg selv når den får det, senest i kveld.',
    nn: 'Telefonen har ikkje noko samband. Det blir sendt av seg sjølv når han får det, seinast i kveld.',
    en: 'Your phone has no connection. It will be sent by itself when it has, this evening at the latest.',
  },
  'here.early': {
    nb: 'Du kan melde deg fra {day} {clock}, én time før samlingen begynner.',
    nn: 'Du kan melde deg frå {day} {clock}, éin time før samlinga byrjar.',
    en: 'You can check in from {day} {clock}, one hour before the gathering begins.',
  },
  'here.over': {
    nb: 'Samlingen er over. Var du der uten å melde deg? Si fra til den som fører oppmøte.',
    nn: 'Samlinga er over. Var du der utan å melde deg? Sei frå til den som fører oppmøte.',
    en: 'The gathering is over. Were you there without checking in? Tell whoever keeps the attendance list.',
  },
  'here.off': {
    nb: 'Denne samlingen er avlyst eller flyttet.',
    nn: 'Denne samlinga er avlyst eller flytta.',
    en: 'This gathering is cancelled or moved.',
  },
  'here.not-expected': {
    nb: 'Du er ikke deltaker i en av gruppene på denne samlingen, så du trenger ikke melde deg.',
    nn: 'Du er ikkje deltakar i ei av gruppene på denne samlinga, så du treng ikkje melde deg.',
    en: 'You do not take part in one of the groups at this gathering, so there is no need to check in.',
  },
  'arrival.begins': {
    nb: 'Samlingen begynner {clock}',
    nn: 'Samlinga byrjar {clock}',
    en: 'The gathering begins at {clock}',
  },
  'arrival.begun': { nb: 'Samlingen er i gang', nn: 'Samlinga er i gang', en: 'The gathering is under way' },
  'arrival.why': {
    nb: 'Skann koden på skjermen i rommet, eller skriv den inn.',
    nn: 'Skann koden på skjermen i rommet, eller skriv han inn.',
    en: 'Scan the code on the screen in the room, or enter it.',
  },
  'code.title': { nb: 'Meld deg her', nn: 'Meld deg her', en: 'Check in here' },
  'code.show': { nb: 'Vis kode i rommet', nn: 'Vis kode i rommet', en: 'Show the code in the room' },
  'code.how': {
    nb: 'Skann med kameraet på telefonen. Eller gå til {address}, velg «Jeg er her» og skriv koden.',
    nn: 'Skann med kameraet på telefonen. Eller gå til {address}, vel «Eg er her» og skriv koden.',
    en: 'Scan with the camera of your phone. Or go to {address}, choose “I am here” and enter the code.',
  },
  'code.digits': { nb: 'Kode', nn: 'Kode', en: 'Code' },
  'code.qr': {
    nb: 'QR-kode som åpner «Jeg er her» med koden fylt ut',
    nn: 'QR-kode som opnar «Eg er her» med koden fylt ut',
    en: 'QR code that opens “I am here” with the code filled in',
  },
  'code.next': {
    nb: 'Ny kode om {seconds, plural, one {# sekund} other {# sekunder}}',
    nn: 'Ny kode om {seconds, plural, one {# sekund} other {# sekund}}',
    en: 'New code in {seconds, plural, one {# second} other {# seconds}}',
  },
  'code.count': {
    nb: '{checkedIn} av {people} har meldt seg',
    nn: '{checkedIn} av {people} har meldt seg',
    en: '{checkedIn} of {people} have checked in',
  },
  'code.full': { nb: 'Fullskjerm', nn: 'Fullskjerm', en: 'Full screen' },
  'code.early': {
    nb: 'Koden vises fra {day} {clock}, én time før samlingen begynner.',
    nn: 'Koden blir vist frå {day} {clock}, éin time før samlinga byrjar.',
    en: 'The code is shown from {day} {clock}, one hour before the gathering begins.',
  },
  'code.soon': { nb: 'Henter ny kode …', nn: 'Hentar ny kode …', en: 'Fetching a new code …' },
  'code.over': {
    nb: 'Samlingen er over. De som ikke har meldt seg, fører du på oppmøtelista.',
    nn: 'Samlinga er over. Dei som ikkje har meldt seg, fører du på oppmøtelista.',
    en: 'The gathering is over. Record those who have not checked in on the attendance list.',
  },
  'code.lost': {
    nb: 'Ingen forbindelse. Koden kommer tilbake av seg selv. Før oppmøtet på lista så lenge – den virker uten nett.',
    nn: 'Ikkje noko samband. Koden kjem tilbake av seg sjølv. Før oppmøtet på lista så lenge – ho verkar utan nett.',
    en: 'No connection. The code comes back by itself. Meanwhile, use the attendance list – it works offline.',
  },
  'unsent.title': {
    nb: 'Oppmøte du har ført, venter på deg',
    nn: 'Oppmøte du har ført, ventar på deg',
    en: 'Attendance that you recorded waits for you',
  },
  'unsent.open': { nb: 'Se på lista', nn: 'Sjå på lista', en: 'Look at the list' },
  'unsent.here': {
    nb: 'Du meldte deg på en samling uten forbindelse, og det kunne ikke registreres: {reason}',
    nn: 'Du melde deg på ei samling utan samband, og det kunne ikkje registrerast: {reason}',
    en: 'You checked in at a gathering without a connection, and it could not be recorded: {reason}',
  },
} as const
