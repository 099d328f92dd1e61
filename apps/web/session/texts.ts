export const sessionTexts = {
  'sign-in.title': { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  'sign-in.lead': {
    nb: 'Kompetanseløftet er for ledergrupper som lærer sammen. Hele gruppa går gjennom modulene, og svarene blir gruppas egne.',
    nn: 'Kompetanseløftet er for leiargrupper som lærer saman. Heile gruppa går gjennom modulane, og svara blir gruppa sine eigne.',
    en: 'Kompetanseløftet is for leader groups that learn together. The whole group works through the modules, and the answers are the group’s own.',
  },
  'sign-in.already': {
    nb: 'Du er logget inn som {name}.',
    nn: 'Du er logga inn som {name}.',
    en: 'You are signed in as {name}.',
  },
  'sign-in.go-on': { nb: 'Gå videre', nn: 'Gå vidare', en: 'Continue' },
  'sign-in.demo.title': {
    nb: 'Prøv med en demokonto',
    nn: 'Prøv med ein demokonto',
    en: 'Try a demo account',
  },
  'sign-in.demo.lead': {
    nb: 'Velg en rolle og se løsningen slik den personen ser den. Alle personer og svar er oppdiktet.',
    nn: 'Vel ei rolle og sjå løysinga slik den personen ser ho. Alle personar og svar er oppdikta.',
    en: 'Choose a role and see the service as that person sees it. All people and answers are invented.',
  },
  'sign-in.demo.network': {
    nb: 'DigiViken-nettverket',
    nn: 'DigiViken-nettverket',
    en: 'The DigiViken network',
  },
  'sign-in.mail.title': { nb: 'Logg inn med e-post', nn: 'Logg inn med e-post', en: 'Sign in by email' },
  'sign-in.mail.address': { nb: 'E-postadressen din', nn: 'E-postadressa di', en: 'Your email address' },
  'sign-in.mail.hint': {
    nb: 'Bruk adressen du er meldt på med. Du får en e-post med lenke og kode. Du trenger ikke passord.',
    nn: 'Bruk adressa du er meldt på med. Du får ein e-post med lenkje og kode. Du treng ikkje passord.',
    en: 'Use the address you are enrolled with. You get an email with a link and a code. You need no password.',
  },
  'sign-in.mail.invalid': {
    nb: 'Skriv hele e-postadressen, med @ og punktum.',
    nn: 'Skriv heile e-postadressa, med @ og punktum.',
    en: 'Write the whole email address, with an @ and a full stop.',
  },
  'sign-in.mail.send': { nb: 'Send meg en lenke', nn: 'Send meg ei lenkje', en: 'Send me a link' },
  'sign-in.mail.sent': {
    nb: 'Hvis {email} er meldt på, kommer det en e-post i løpet av et minutt. Åpne lenken i den, eller skriv koden her. Den virker i 15 minutter.',
    nn: 'Dersom {email} er meldt på, kjem det ein e-post i løpet av eit minutt. Opne lenkja i han, eller skriv koden her. Han verkar i 15 minutt.',
    en: 'If {email} is enrolled, an email will arrive within a minute. Open its link, or type the code here. It works for 15 minutes.',
  },
  'sign-in.mail.again': {
    nb: 'Bruk en annen adresse',
    nn: 'Bruk ei anna adresse',
    en: 'Use another address',
  },
  'sign-in.code.label': { nb: 'Kode fra e-posten', nn: 'Kode frå e-posten', en: 'Code from the email' },
  'sign-in.code.hint': { nb: 'Seks siffer.', nn: 'Seks siffer.', en: 'Six digits.' },
  'sign-in.link.ready': {
    nb: 'Trykk på knappen for å logge inn. Lenken virker én gang.',
    nn: 'Trykk på knappen for å logge inn. Lenkja verkar éin gong.',
    en: 'Press the button to sign in. The link works once.',
  },
  'sign-in.link.missing': {
    nb: 'Lenken er ikke hel. Åpne den fra e-posten på nytt, eller be om en ny.',
    nn: 'Lenkja er ikkje heil. Opne ho frå e-posten på nytt, eller be om ei ny.',
    en: 'The link is incomplete. Open it from the email again, or ask for a new one.',
  },
  'sign-in.link.new': { nb: 'Be om en ny lenke', nn: 'Be om ei ny lenkje', en: 'Ask for a new link' },
  'no-group.hello': { nb: 'Hei, {name}', nn: 'Hei, {name}', en: 'Hello, {name}' },
  'no-group.title': {
    nb: 'Du er ikke med i en gruppe ennå',
    nn: 'Du er ikkje med i ei gruppe enno',
    en: 'You are not in a group yet',
  },
  'no-group.body': {
    nb: 'Ingen gruppe er knyttet til {email}. Er du meldt på med en annen adresse? Spør den lokale fasilitatoren din.',
    nn: 'Inga gruppe er knytt til {email}. Er du meldt på med ei anna adresse? Spør den lokale fasilitatoren din.',
    en: 'No group is linked to {email}. Are you enrolled with another address? Ask your local facilitator.',
  },
} as const
