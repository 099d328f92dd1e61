import { DateTime } from 'luxon'
import { accountsSection } from './accounts'
import { activitiesSection } from './activities'
import type { Frame, Seal } from './frame'
import { goalsSection } from './goals'
import { limitsSection, methodSection } from './method'
import { participationSection } from './participation'
import { projectSection } from './project'
import type { Section } from './section'
import { summarySection } from './summary'
import { Teller } from './teller'
import { organisationSection, resultsSection } from './working'

/**
 * The report in sentences, from the frame alone: the same frame gives the same words. What people wrote in a section
 * stands before what is told from its figures.
 *
 * @param seal null for a draft
 */
export function compose(frame: Frame, seal: Seal | null): Section[] {
  const teller = new Teller(frame)
  const frozen = DateTime.fromISO(frame.frozenAt, { zone: 'Europe/Oslo' })
  return [
    projectSection(teller),
    summarySection(teller),
    goalsSection(teller),
    activitiesSection(teller),
    participationSection(teller),
    organisationSection(teller),
    resultsSection(teller),
    accountsSection(teller),
    limitsSection(teller),
    methodSection(teller, seal, {
      day: frozen.toISODate() ?? '',
      time: frozen.toFormat(teller.language === 'en' ? 'HH:mm' : 'HH.mm'),
    }),
  ]
}
