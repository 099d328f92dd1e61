import { DateTime } from 'luxon'
import { accountsSection } from './accounts'
import { activitiesSection } from './activities'
import type { Frame, Seal } from './frame'
import { guided } from '../narratives/guidance'
import { paragraphsOf } from '../narratives/narrative'
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
  const moment = {
    day: frozen.toISODate() ?? '',
    time: frozen.toFormat(teller.language === 'en' ? 'HH:mm' : 'HH.mm'),
  }
  const told = [
    projectSection(teller),
    summarySection(teller),
    goalsSection(teller),
    activitiesSection(teller),
    participationSection(teller),
    organisationSection(teller),
    accountsSection(teller),
    resultsSection(teller),
  ]
  return [
    ...told.map((section) => withNarrative(section, frame)),
    ...ONLY_WRITTEN.flatMap((key) => writtenSection(teller, key)),
    limitsSection(teller),
    methodSection(teller, seal, moment),
  ]
}

/** Sections that no figure tells of; without a text they are left out. */
const ONLY_WRITTEN = [
  'benefits',
  'maturity',
  'evaluation',
  'experience',
  'transfer',
  'conclusion',
  'attachments',
] as const

function withNarrative(section: Section, { narratives = {} }: Frame): Section {
  const written = paragraphsOf(narratives[section.key])
  return { ...section, paragraphs: [...written, ...section.paragraphs], written: written.length }
}

function writtenSection(teller: Teller, key: (typeof ONLY_WRITTEN)[number]): Section[] {
  const paragraphs = paragraphsOf(teller.frame.narratives?.[key])
  if (paragraphs.length === 0) return []
  const title = teller.say(guided[key].title)
  return [{ key, title, paragraphs, written: paragraphs.length, figures: [], tables: [] }]
}
