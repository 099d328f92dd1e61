import type { Language, Localised } from '../platform/i18n'

/** Sentences that are said both as a refusal and beside a button that is not there. */
export const overText: Localised = {
  nb: 'Kullet er avsluttet. Medlemmene kan ikke endres lenger.',
  nn: 'Kullet er avslutta. Medlemmene kan ikkje endrast lenger.',
  en: 'The cohort is over. Its members can no longer be changed.',
}
export const tooLateText: Localised = {
  nb: 'Påmeldingsfristen var {date}. Du kan fortsatt bytte ut et medlem. Skal gruppa bli større, må nettverksadministratoren legge til personen.',
  nn: 'Påmeldingsfristen var {date}. Du kan framleis byte ut ein medlem. Skal gruppa bli større, må nettverksadministratoren leggje til personen.',
  en: 'The deadline for enrolling was {date}. You can still replace a member. For a larger group the network administrator adds the person.',
}

/** A template with its values put in; what nobody gave stays as it is. */
export function filled(
  text: Localised,
  language: Language,
  values: Readonly<Record<string, string>>,
): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
