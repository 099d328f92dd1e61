import type { Localised } from '../platform/i18n'
import type { AuthoredActivity, AuthoredModule } from './authoring/version.dto'

/** A text that is there in every language. */
export const said = (nb: string): Localised => ({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` })

export function activity(id: string, given: Partial<AuthoredActivity> = {}): AuthoredActivity {
  return {
    id,
    moduleId: 'm1',
    step: 'prework',
    position: 1,
    kind: 'reading',
    title: said(id),
    body: said('Tekst'),
    question: null,
    link: null,
    captions: null,
    transcript: null,
    template: null,
    minutes: 10,
    required: true,
    answeredBy: 'person',
    minAgreements: 2,
    version: 1,
    ...given,
  }
}

/** A group task, such as the group's own why. */
export function task(id: string, given: Partial<AuthoredActivity> = {}): AuthoredActivity {
  return activity(id, { kind: 'task', answeredBy: 'group', question: said('Hvorfor?'), ...given })
}

/** A module whose activities stand in the order given, each in its own step. */
export function module(
  id: string,
  number: number,
  activities: readonly AuthoredActivity[],
  given: Partial<AuthoredModule> = {},
): AuthoredModule {
  return {
    id,
    number,
    kind: 'core',
    title: said(`Modul ${id}`),
    theme: said('Tema'),
    version: 1,
    activities: activities.map((one, at) => ({ ...one, moduleId: id, position: at + 1 })),
    ...given,
  }
}
