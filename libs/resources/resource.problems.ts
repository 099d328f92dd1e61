import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'resource.file-missing': {
    nb: 'Det fulgte ingen fil med. Velg en fil.',
    nn: 'Det følgde inga fil med. Vel ei fil.',
    en: 'No file came along. Choose a file.',
  },
  'resource.too-large': {
    nb: 'Fila er større enn 10 MB. Gjør bildene i den mindre, eller lenk til den i stedet.',
    nn: 'Fila er større enn 10 MB. Gjer bileta i ho mindre, eller lenk til ho i staden.',
    en: 'The file is larger than 10 MB. Make the pictures in it smaller, or link to it instead.',
  },
  'resource.empty': {
    nb: 'Fila er tom. Lagre den på nytt, og prøv igjen.',
    nn: 'Fila er tom. Lagre ho på nytt, og prøv igjen.',
    en: 'The file is empty. Save it again and retry.',
  },
  'resource.kind-not-taken': {
    nb: 'Denne typen fil tar vi ikke imot. Bruk PDF, Word, Excel, PowerPoint, ODT, PNG, JPG, WebP, MP3, VTT, TXT eller CSV.',
    nn: 'Denne typen fil tek vi ikkje imot. Bruk PDF, Word, Excel, PowerPoint, ODT, PNG, JPG, WebP, MP3, VTT, TXT eller CSV.',
    en: 'We do not take this type of file. Use PDF, Word, Excel, PowerPoint, ODT, PNG, JPG, WebP, MP3, VTT, TXT or CSV.',
  },
  'resource.kind-differs': {
    nb: 'Innholdet i fila er noe annet enn navnet sier. Åpne den i programmet sitt, og lagre den på nytt.',
    nn: 'Innhaldet i fila er noko anna enn namnet seier. Opne ho i programmet sitt, og lagre ho på nytt.',
    en: 'The content of the file is something else than its name says. Open it in its program and save it again.',
  },
  'resource.two-kinds': {
    nb: 'Fila er to slags filer på én gang, og det er ikke trygt å dele den. Lagre den på nytt som én type.',
    nn: 'Fila er to slags filer på éin gong, og det er ikkje trygt å dele ho. Lagre ho på nytt som éin type.',
    en: 'The file is two kinds of file at once, and not safe to share. Save it again as one type.',
  },
  'resource.has-macros': {
    nb: 'Dokumentet har makroer, og det er ikke trygt å dele. Lagre det uten makroer.',
    nn: 'Dokumentet har makroar, og det er ikkje trygt å dele. Lagre det utan makroar.',
    en: 'The document has macros, which are not safe to share. Save it without macros.',
  },
  'resource.text-unreadable': {
    nb: 'Teksten i fila kan ikke leses. Lagre den med tegnsettet UTF-8.',
    nn: 'Teksten i fila kan ikkje lesast. Lagre ho med teiknsettet UTF-8.',
    en: 'The text in the file cannot be read. Save it with the UTF-8 character set.',
  },
  'resource.already-there': {
    nb: 'Denne fila ligger allerede ved aktiviteten.',
    nn: 'Denne fila ligg alt ved aktiviteten.',
    en: 'This file is already attached to the activity.',
  },
  'resource.too-many': {
    nb: 'Aktiviteten har allerede {most} filer. Fjern en før du legger til en ny.',
    nn: 'Aktiviteten har alt {most} filer. Fjern ei før du legg til ei ny.',
    en: 'The activity has {most} files already. Remove one before you add another.',
  },
  'resource.version-published': {
    nb: 'Denne versjonen er publisert og kan ikke endres. Lag et nytt utkast.',
    nn: 'Denne versjonen er publisert og kan ikkje endrast. Lag eit nytt utkast.',
    en: 'This version is published and cannot be changed. Make a new draft.',
  },
})

constraintProblems({ pk_activity_resources: 'resource.already-there' })
