import type { RollForward } from '../api/answers'
import { instantOf, wallTime } from './oslo-time'
import type { NewCohort } from '../cohort-setup/queries'

/** A gathering as it is edited: what clocks in Oslo show. */
export interface DraftGathering {
  readonly module: RollForward['gatherings'][number]['module']
  readonly batch: number
  readonly day: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly link: string
  readonly mode: RollForward['gatherings'][number]['mode']
}

/** What a form holds until it is sent. */
export interface CohortDraft {
  readonly name: string
  readonly programmeVersionId: string
  readonly startsOn: string
  readonly endsOn: string
  readonly enrolBy: string
  readonly batches: number
  readonly gatherings: readonly DraftGathering[]
  /** Groups that are invited again, by id. */
  readonly groups: ReadonlySet<string>
}

export function fromRolled(view: RollForward): CohortDraft {
  return {
    name: view.name,
    programmeVersionId: view.programmeVersionId,
    startsOn: view.startsOn,
    endsOn: view.endsOn,
    enrolBy: view.enrolBy ?? '',
    batches: Math.max(0, ...view.batches),
    gatherings: view.gatherings.map(({ module, batch, startsAt, endsAt, place, link, mode }) => {
      const begin = wallTime(startsAt)
      return { module, batch, day: begin.day, from: begin.time, to: wallTime(endsAt).time, place, link, mode }
    }),
    groups: new Set(view.groups.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)),
  }
}

export function fromProgramme(programmeVersionId: string): CohortDraft {
  return {
    name: '',
    programmeVersionId,
    startsOn: '',
    endsOn: '',
    enrolBy: '',
    batches: 1,
    gatherings: [],
    groups: new Set(),
  }
}

export function requestOf(draft: CohortDraft, rolled: RollForward | null): NewCohort {
  const { name, programmeVersionId, startsOn, endsOn, enrolBy, batches } = draft
  return {
    name,
    programmeVersionId,
    startsOn,
    endsOn,
    enrolBy: enrolBy || null,
    batches,
    gatherings: draft.gatherings.map(({ module, batch, day, from, to, place, link, mode }) => ({
      moduleId: module.id,
      batch,
      startsAt: instantOf({ day, time: from }),
      endsAt: instantOf({ day, time: to }),
      place,
      link,
      mode,
    })),
    groups: (rolled?.groups ?? [])
      .filter(({ id }) => draft.groups.has(id))
      .map(({ id, batch }) => ({ groupId: id, batch })),
  }
}
