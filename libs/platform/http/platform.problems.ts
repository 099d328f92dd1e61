import { problemTexts } from './problem-texts'

problemTexts({
  'problem.unknown': {
    nb: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    nn: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    en: 'Something went wrong on our side. Try again in a moment.',
  },
  'problem.unavailable': {
    nb: 'Tjenesten er ikke tilgjengelig akkurat nå. Prøv igjen om litt.',
    nn: 'Tenesta er ikkje tilgjengeleg akkurat no. Prøv igjen om litt.',
    en: 'The service is not available right now. Try again in a moment.',
  },
  'access.undeclared': {
    nb: 'Du har ikke tilgang.',
    nn: 'Du har ikkje tilgang.',
    en: 'You do not have access.',
  },
  'access.denied': {
    nb: 'Rollen din gir ikke tilgang til dette.',
    nn: 'Rolla di gir ikkje tilgang til dette.',
    en: 'Your role does not give access to this.',
  },
  'session.missing': {
    nb: 'Du er ikke logget inn, eller innloggingen er avsluttet.',
    nn: 'Du er ikkje logga inn, eller innlogginga er avslutta.',
    en: 'You are not signed in, or your session has ended.',
  },
  'session.csrf': {
    nb: 'Endringen manglet sikkerhetsnøkkelen fra siden. Last siden på nytt og prøv igjen.',
    nn: 'Endringa mangla tryggingsnøkkelen frå sida. Last sida på nytt og prøv igjen.',
    en: 'The change lacked the security token of the page. Reload the page and try again.',
  },
  'request.not-found': {
    nb: 'Det finnes ikke noe her.',
    nn: 'Det finst ikkje noko her.',
    en: 'There is nothing here.',
  },
  'request.invalid': {
    nb: 'Noe i det som ble sendt, er ikke gyldig.',
    nn: 'Noko i det som vart sendt, er ikkje gyldig.',
    en: 'Something in what was sent is not valid.',
  },
  'request.malformed': {
    nb: 'Det som ble sendt, kan ikke leses.',
    nn: 'Det som vart sendt, kan ikkje lesast.',
    en: 'What was sent cannot be read.',
  },
  'request.too-large': {
    nb: 'Det som ble sendt, er for stort.',
    nn: 'Det som vart sendt, er for stort.',
    en: 'What was sent is too large.',
  },
  'request.unsupported': {
    nb: 'Dette formatet tar vi ikke imot her.',
    nn: 'Dette formatet tek vi ikkje imot her.',
    en: 'This format is not accepted here.',
  },
  'request.too-many': {
    nb: 'Det kom for mange forespørsler på kort tid. Vent litt og prøv igjen.',
    nn: 'Det kom for mange førespurnader på kort tid. Vent litt og prøv igjen.',
    en: 'Too many requests in a short time. Wait a little and try again.',
  },
  'request.if-match-missing': {
    nb: 'Endringen sa ikke hvilken versjon den bygger på (If-Match).',
    nn: 'Endringa sa ikkje kva versjon ho byggjer på (If-Match).',
    en: 'The change did not say which version it builds on (If-Match).',
  },
  'request.stale': {
    nb: 'Noen andre har endret dette etter at du hentet det. Se på det som er nytt, og prøv igjen.',
    nn: 'Nokon andre har endra dette etter at du henta det. Sjå på det som er nytt, og prøv igjen.',
    en: 'Somebody else has changed this since you fetched it. Look at what is new and try again.',
  },
  'request.cursor': {
    nb: 'Siden du ba om, finnes ikke. Begynn fra starten av lista.',
    nn: 'Sida du bad om, finst ikkje. Byrj frå starten av lista.',
    en: 'The page you asked for does not exist. Start from the beginning of the list.',
  },
  'field.unknown': { nb: 'Feltet er ukjent.', nn: 'Feltet er ukjent.', en: 'The field is unknown.' },
  'field.required': { nb: 'Feltet mangler.', nn: 'Feltet manglar.', en: 'The field is missing.' },
  'field.type': {
    nb: 'Feltet har feil type.',
    nn: 'Feltet har feil type.',
    en: 'The field has the wrong type.',
  },
  'field.choice': {
    nb: 'Verdien er ikke et av valgene.',
    nn: 'Verdien er ikkje eit av vala.',
    en: 'The value is not one of the choices.',
  },
  'field.length': {
    nb: 'Teksten er for kort eller for lang.',
    nn: 'Teksten er for kort eller for lang.',
    en: 'The text is too short or too long.',
  },
  'field.range': {
    nb: 'Tallet er utenfor det som er lov.',
    nn: 'Talet er utanfor det som er lov.',
    en: 'The number is outside what is allowed.',
  },
  'field.format': { nb: 'Formatet er feil.', nn: 'Formatet er feil.', en: 'The format is wrong.' },
})
