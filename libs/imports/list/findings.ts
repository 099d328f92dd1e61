import type { Language, Localised } from '../../platform/i18n'
import type { Finding } from './participant'
import { listedRoles, roleWords } from './words'

/** What can be said of one cell of the file. */
const SENTENCES: Readonly<Record<string, Localised>> = {
  'import.missing': { nb: 'Feltet er tomt.', nn: 'Feltet er tomt.', en: 'The field is empty.' },
  'import.too-long': {
    nb: 'Teksten er lengre enn 120 tegn.',
    nn: 'Teksten er lengre enn 120 teikn.',
    en: 'The text is longer than 120 characters.',
  },
  'import.number-length': {
    nb: 'Et organisasjonsnummer har ni sifre.',
    nn: 'Eit organisasjonsnummer har ni siffer.',
    en: 'An organisation number has nine digits.',
  },
  'import.number-check-digit': {
    nb: 'Organisasjonsnummeret er skrevet feil: kontrollsifferet stemmer ikke.',
    nn: 'Organisasjonsnummeret er skrive feil: kontrollsifferet stemmer ikkje.',
    en: 'The organisation number is mistyped: its check digit does not fit.',
  },
  'import.mail-format': {
    nb: 'Dette er ikke en e-postadresse.',
    nn: 'Dette er ikkje ei e-postadresse.',
    en: 'This is not an e-mail address.',
  },
  'import.mail-twice': {
    nb: 'E-postadressen står også i rad {row}.',
    nn: 'E-postadressa står òg i rad {row}.',
    en: 'The e-mail address is in row {row} as well.',
  },
  'import.category-unknown': {
    nb: 'Kategorien skal være «toppleder» eller «utviklingsleder».',
    nn: 'Kategorien skal vere «toppleiar» eller «utviklingsleiar».',
    en: 'The category is “top leader” or “development leader”.',
  },
  'import.role-unknown': {
    nb: 'Rollen skal være «kommunedirektør», «lokal fasilitator», «tillitsvalgt» eller «deltaker». Flere roller skilles med komma.',
    nn: 'Rolla skal vere «kommunedirektør», «lokal fasilitator», «tillitsvald» eller «deltakar». Skil fleire roller med komma.',
    en: 'The role is “chief executive”, “local facilitator”, “employee representative” or “participant”. Put commas between several.',
  },
  'import.representative-not-enrolled': {
    nb: 'En tillitsvalgt blir ikke meldt på som deltaker. Skriv «deltaker, tillitsvalgt» hvis personen skal delta.',
    nn: 'Ein tillitsvald blir ikkje meld på som deltakar. Skriv «deltakar, tillitsvald» om personen skal delta.',
    en: 'An employee representative is not enrolled. Write “participant, employee representative” if the person takes part.',
  },
  'import.is-participant': {
    nb: 'Personen er deltaker i gruppa. Skriv «deltaker» sammen med rollen, eller avslutt deltakelsen først.',
    nn: 'Personen er deltakar i gruppa. Skriv «deltakar» saman med rolla, eller avslutt deltakinga først.',
    en: 'The person takes part in the group. Write “participant” beside the role, or end the enrolment first.',
  },
  'import.owner-twice': {
    nb: 'Lista har flere kommunedirektører i samme gruppe.',
    nn: 'Lista har fleire kommunedirektørar i same gruppe.',
    en: 'The list has several chief executives in the same group.',
  },
  'import.role-left-empty': {
    nb: 'Gruppa ville stå uten {role}. Gi rollen til en annen i lista.',
    nn: 'Gruppa ville stå utan {role}. Gi rolla til ein annan i lista.',
    en: 'The group would be without a {role}. Give the role to somebody else in the list.',
  },
  'import.takes-over-role': {
    nb: 'Tar over som kommunedirektør etter {name}.',
    nn: 'Tek over som kommunedirektør etter {name}.',
    en: 'Takes over as chief executive from {name}.',
  },
  'import.same-person': {
    nb: 'Samme person, ny adresse? {name} står i gruppa med {email}.',
    nn: 'Same person, ny adresse? {name} står i gruppa med {email}.',
    en: 'The same person with a new address? {name} is in the group with {email}.',
  },
  'import.organisation-unknown': {
    nb: 'Organisasjonen er ikke lagt inn ennå.',
    nn: 'Organisasjonen er ikkje lagd inn enno.',
    en: 'The organisation has not been added yet.',
  },
  'import.group-ambiguous': {
    nb: 'Organisasjonen har flere grupper i kullet. Skriv hvilken i kolonnen «gruppe».',
    nn: 'Organisasjonen har fleire grupper i kullet. Skriv kva for ei i kolonnen «gruppe».',
    en: 'The organisation has several groups in the cohort. Say which in the column “group”.',
  },
  'import.group-taken': {
    nb: 'Gruppa «{group}» finnes alt i kullet, men den er avsluttet eller tilhører en annen organisasjon.',
    nn: 'Gruppa «{group}» finst alt i kullet, men ho er avslutta eller høyrer til ein annan organisasjon.',
    en: 'The group “{group}” is already in the cohort, but it is closed or belongs to another organisation.',
  },
  'import.enrolled-elsewhere': {
    nb: 'Personen er med i kullet allerede, i gruppa «{group}».',
    nn: 'Personen er alt med i kullet, i gruppa «{group}».',
    en: 'The person is in the cohort already, in the group “{group}”.',
  },
  'import.formula': {
    nb: 'Teksten ser ut som en formel. Den er tatt inn som vanlig tekst.',
    nn: 'Teksten ser ut som ein formel. Han er teken inn som vanleg tekst.',
    en: 'The text looks like a formula. It is taken as plain text.',
  },
  'import.keeps-role': {
    nb: 'Personen har fortsatt en rolle i gruppa. Gi rollen til en annen, eller avslutt den.',
    nn: 'Personen har framleis ei rolle i gruppa. Gi rolla til ein annan, eller avslutt ho.',
    en: 'The person still has a role in the group. Give the role to somebody else, or end it.',
  },
}

/** Every code that a row can carry; a test asks that each is complete. */
export const findingCodes: readonly string[] = Object.keys(SENTENCES)

/** A finding as the reader meets it. */
export interface SaidFinding {
  readonly column: string
  readonly code: string
  readonly detail: string
}

/** A value as it is read; the word for a role is in the reader's language. */
function word(value: string | number | undefined, language: Language): string {
  const role = listedRoles.find((one) => one === value)
  return role ? roleWords[language][role] : String(value ?? '')
}

export function said({ column, code, params = {} }: Finding, language: Language): SaidFinding {
  const text = SENTENCES[code]?.[language] ?? code
  return {
    column,
    code,
    detail: text.replace(/\{(\w+)\}/g, (_, name: string) => word(params[name], language)),
  }
}
