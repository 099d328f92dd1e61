import { rolesOf } from '../../people'
import type { Actor } from '../../platform/actor'
import type { ReportStage, ReportState } from '../grant-words'

/** Whose hand a section is in: an administrator's always, and the one's it was given to. */
export function mayWriteSection(actor: Actor, assigneeId: string | undefined): boolean {
  const { admin, personId } = rolesOf(actor)
  return personId !== null && (admin || personId === assigneeId)
}

/** A report is written while it is a draft that nobody is freezing. */
export function isWritable({ stage, state }: { stage: ReportStage; state: ReportState }): boolean {
  return stage === 'draft' && state !== 'queued' && state !== 'making'
}

/** Words that look like personal data are answered for by administrators, as long as the report is not handed in. */
export function mayRelease(actor: Actor): boolean {
  return rolesOf(actor).admin
}
