import { Injectable } from '@nestjs/common'
import { Problem, problemTexts } from '../platform/http'
import type { Language } from '../platform/i18n'
import { PeopleService, roles, roleTitles } from '../people'
import type { DemoAccount, DemoSession } from './demo.dto'
import { HOST } from './data/demo-plan'
import { DemoStore } from './demo.store'

problemTexts({
  'demo.nobody': {
    nb: 'Demoen har ingen med den rollen i den kommunen.',
    nn: 'Demoen har ingen med den rolla i den kommunen.',
    en: 'The demo has nobody with that role in that municipality.',
  },
})

/** A group of the cohort that is enrolling: there a participant has something to do. */
const ENROLLING = '3110'
/** Whom the sign-in page offers: the host, a group that is late, one in nynorsk, one that is enrolling. */
const OFFERED: readonly (string | undefined)[] = [undefined, HOST, ENROLLING, '3112', '3326']

@Injectable()
export class DemoService {
  constructor(
    private readonly store: DemoStore,
    private readonly people: PeopleService,
  ) {}

  async accounts(language: Language): Promise<{ items: DemoAccount[] }> {
    const rows = await this.store.accounts(null, null)
    const offered = rows.filter((row) => OFFERED.includes(row.organisation?.municipalityNumber))
    const rank = ({ role, organisation }: (typeof rows)[number]): number => {
      const first = role === 'participant' && organisation?.municipalityNumber === ENROLLING
      return roles.indexOf(role) * 10 + (first ? 0 : OFFERED.indexOf(organisation?.municipalityNumber))
    }
    const items = offered
      .sort((a, b) => rank(a) - rank(b))
      .map(({ role, organisation, name }) => ({
        as: role,
        organisation,
        name,
        label: roleTitles[role][language],
      }))
    return { items }
  }

  /**
   * Opens a session as somebody of the demo.
   *
   * @returns the token for the cookie
   * @throws Problem `demo.nobody` when no person has the role there
   */
  async signIn({ as, organisation }: DemoSession): Promise<string> {
    const inGroup = as !== 'administrator' && as !== 'instructor'
    const place = organisation ?? (as === 'participant' ? ENROLLING : HOST)
    const [found] = await this.store.accounts(as, inGroup ? place : null)
    if (!found) throw new Problem('unprocessable', 'demo.nobody')
    return this.people.open(found.personId)
  }
}
