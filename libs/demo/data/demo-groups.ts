import { municipalities } from '../../organisations'
import { inventedAddress, inventedName } from './demo-names'
import { DEVELOPMENT_LEADERS, NYNORSK, type PlannedGroup } from './demo-plan'
import type { DemoRows } from './demo-rows'

export interface DemoMember {
  readonly personId: string
  readonly enrolmentId: string
}

/** A group that was written, for what follows. */
export interface DemoGroup {
  readonly id: string
  readonly cohortId: string
  /** Of the cohort that is about to begin. */
  readonly enrolling: boolean
  readonly municipality: string
  readonly name: string
  readonly nynorsk: boolean
  readonly members: readonly DemoMember[]
}

const TOP_TITLES = [
  'Kommunedirektør',
  'Direktør for oppvekst',
  'Direktør for helse og mestring',
  'Direktør for teknikk og miljø',
  'Økonomidirektør',
  'HR-direktør',
  'Direktør for organisasjon',
  'Direktør for samfunn og kultur',
  'Kommunikasjonsdirektør',
  'Assisterende kommunedirektør',
]
const DEVELOPMENT_TITLES = [
  'Digitaliseringsleder',
  'Tjenesteleder, innbyggerservice',
  'Virksomhetsleder, hjemmetjenesten',
  'Rektor med utviklingsansvar',
  'Leder for dokumentforvaltning',
  'Prosjektleder, velferdsteknologi',
  'Byggesaksleder',
]

export interface GroupPlace {
  readonly cohortId: string
  readonly batchId: string
  readonly state: string
  readonly fromOn: string
}

/** Writes groups with their people and roles; people are counted through the whole demo, so that each name is new. */
export class DemoGroups {
  private people = 0
  private readonly names = new Map<string, string>()
  private readonly all: DemoGroup[] = []

  constructor(
    private readonly rows: DemoRows,
    private readonly organisations: ReadonlyMap<string, string>,
  ) {}

  person(place: string, language = 'nb'): string {
    const n = this.people++
    const name = inventedName(n)
    const id = this.rows.add('people', {
      name,
      email: inventedAddress(name, place, n),
      language,
      mail_state: 'ok',
      ...CONSTANT,
    })
    this.names.set(id, name)
    return id
  }

  nameOf(personId: string): string {
    return this.names.get(personId) ?? ''
  }

  /** The group of a municipality, once it is there. */
  made(municipality: string): DemoGroup | undefined {
    return this.all.find((group) => group.municipality === municipality)
  }

  group(planned: PlannedGroup, place: GroupPlace): DemoGroup {
    const { municipality, people } = planned
    const { cohortId } = place
    const name = municipalities.find((one) => one.municipalityNumber === municipality)?.name ?? municipality
    const nynorsk = NYNORSK.includes(municipality)
    const language = nynorsk ? 'nn' : 'nb'
    const scope = { cohort_id: cohortId }
    const id = this.rows.add('leader_groups', {
      ...scope,
      organisation_id: this.organisations.get(municipality),
      batch_id: place.batchId,
      name,
      state: place.state,
      version: 1,
    })
    const top = people - (DEVELOPMENT_LEADERS[municipality] ?? Math.floor(people * 0.45))
    const members = Array.from({ length: people }, (_, i): DemoMember => {
      const personId = this.person(name, language)
      const enrolmentId = this.rows.add('enrolments', {
        ...scope,
        person_id: personId,
        group_id: id,
        category: i < top ? 'top-leader' : 'development-leader',
        title: titleOf(i, top),
        from_on: place.fromOn,
      })
      return { personId, enrolmentId }
    })
    this.role(members[0]?.personId, 'chief-executive', id, place)
    this.role(members[top]?.personId, 'facilitator', id, place)
    this.role(this.person(name, language), 'employee-representative', id, place)
    const made = { id, cohortId, enrolling: place.state === 'enrolled', municipality, name, nynorsk, members }
    this.all.push(made)
    return made
  }

  private role(personId: string | undefined, role: string, groupId: string, place: GroupPlace): void {
    const from = `${place.fromOn}T08:00:00Z`
    const scope = { group_id: groupId, cohort_id: place.cohortId }
    this.rows.add('role_assignments', { person_id: personId, role, ...scope, from_at: from })
  }
}

function titleOf(place: number, top: number): string {
  const titles = place < top ? TOP_TITLES : DEVELOPMENT_TITLES
  return titles[(place < top ? place : place - top) % titles.length] ?? ''
}

const CONSTANT = { rights_version: 1, created_at: '2023-06-01T08:00:00Z' }
