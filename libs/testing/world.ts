import { randomInt, randomUUID } from 'node:crypto'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { systemActor } from '../platform/actor'
import { Database } from '../platform/database'
import { validOrganisationNumber } from '../organisations'
import { insertProgramme, type WorldProgramme } from './world-programme'

const BUILDER = systemActor('world')
/** When roles begin, whatever day the machine has: before the days that tests play on. */
const SINCE = '2026-08-01T06:00:00Z'

export interface WorldPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}

export interface WorldCohort {
  readonly id: string
  readonly name: string
  readonly batchId: string
  readonly programme: WorldProgramme
}

/** A leader group with people in every role; the chief executive and the facilitator are among the members. */
export interface WorldGroup {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly cohort: WorldCohort
  readonly chiefExecutive: WorldPerson
  readonly facilitator: WorldPerson
  readonly participants: readonly WorldPerson[]
  readonly representative: WorldPerson
  /** Enrolment id by person id, for everybody who is counted. */
  readonly enrolments: ReadonlyMap<string, string>
}

/** Makes what a test needs, new for each test, so that nothing has to be cleaned up. Runs as the app's own role. */
export class World {
  private numbers: Promise<{ last: number }[]> | undefined
  private numbered = 0

  constructor(private readonly app: NestFastifyApplication) {}

  /** Any statement as a system actor, for what has no builder. */
  async sql<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const database = this.app.get(Database)
    return database.transaction(BUILDER, (tx) => tx.query<Row[]>(text, [...params]))
  }

  async organisation(
    name = `Prøvekommune ${randomUUID().slice(0, 8)}`,
  ): Promise<{ id: string; name: string; organisationNumber: string }> {
    const organisationNumber = someOrganisationNumber()
    const id = await this.insert('organisations', {
      organisation_number: organisationNumber,
      municipality_number: await this.freeMunicipalityNumber(),
      kind: 'municipality',
      name,
      language_form: 'nb',
    })
    return { id, name, organisationNumber }
  }

  async person(given: { name?: string; language?: string } = {}): Promise<WorldPerson> {
    const key = randomUUID().slice(0, 13)
    const person = { name: given.name ?? `Person ${key}`, email: `${key}@prove.example` }
    const id = await this.insert('people', { ...person, language: given.language ?? 'nb' })
    return { id, ...person }
  }

  async administrator(): Promise<WorldPerson> {
    const person = await this.person()
    await this.insert('role_assignments', { person_id: person.id, role: 'administrator', from_at: SINCE })
    return person
  }

  async instructor(cohort: WorldCohort): Promise<WorldPerson> {
    const person = await this.person()
    await this.insert('role_assignments', {
      person_id: person.id,
      role: 'instructor',
      cohort_id: cohort.id,
      from_at: SINCE,
    })
    return person
  }

  programme(): Promise<WorldProgramme> {
    return insertProgramme((table, row) => this.insert(table, row))
  }

  async cohort(given: { state?: string; programme?: WorldProgramme } = {}): Promise<WorldCohort> {
    const programme = given.programme ?? (await this.programme())
    const name = `Kull ${randomUUID().slice(0, 8)}`
    const id = await this.insert('cohorts', {
      programme_version_id: programme.versionId,
      name,
      state: given.state ?? 'running',
      starts_on: '2026-08-01',
      ends_on: '2027-07-31',
    })
    const batchId = await this.insert('batches', { cohort_id: id, number: 1 })
    return { id, name, batchId, programme }
  }

  async group(
    given: { cohort?: WorldCohort; participants?: number; state?: string } = {},
  ): Promise<WorldGroup> {
    const cohort = given.cohort ?? (await this.cohort())
    const organisation = await this.organisation()
    const id = await this.insert('leader_groups', {
      organisation_id: organisation.id,
      cohort_id: cohort.id,
      batch_id: cohort.batchId,
      name: organisation.name,
      state: given.state ?? 'active',
    })
    const chiefExecutive = await this.person()
    const facilitator = await this.person()
    const representative = await this.person()
    const participants = await Promise.all(
      Array.from({ length: given.participants ?? 2 }, () => this.person()),
    )
    const enrolments = new Map<string, string>()
    for (const person of [chiefExecutive, facilitator, ...participants]) {
      const category = person === facilitator ? 'development-leader' : 'top-leader'
      enrolments.set(person.id, await this.enrol(person.id, id, cohort.id, category))
    }
    const scope = { group_id: id, cohort_id: cohort.id, from_at: SINCE }
    await this.insert('role_assignments', { person_id: chiefExecutive.id, role: 'chief-executive', ...scope })
    await this.insert('role_assignments', { person_id: facilitator.id, role: 'facilitator', ...scope })
    await this.insert('role_assignments', {
      person_id: representative.id,
      role: 'employee-representative',
      ...scope,
    })
    const { id: organisationId, name } = organisation
    return {
      id,
      organisationId,
      name,
      cohort,
      chiefExecutive,
      facilitator,
      participants,
      representative,
      enrolments,
    }
  }

  enrol(personId: string, groupId: string, cohortId: string, category = 'top-leader'): Promise<string> {
    return this.insert('enrolments', {
      person_id: personId,
      group_id: groupId,
      cohort_id: cohortId,
      category,
      title: 'Direktør',
      from_on: '2026-08-01',
    })
  }

  /** A gathering of the group's batch with the group's sheet; six and a half hours. */
  async gathering(
    group: WorldGroup,
    moduleNumber: number,
    startsAt: string,
    state = 'called',
  ): Promise<string> {
    const id = await this.insert('gatherings', {
      cohort_id: group.cohort.id,
      module_id: group.cohort.programme.modules[moduleNumber - 1]?.id,
      batch_id: group.cohort.batchId,
      starts_at: startsAt,
      ends_at: new Date(new Date(startsAt).getTime() + 6.5 * 3_600_000),
      mode: 'physical',
      place: 'Rådhuset',
      state,
    })
    await this.joinGathering(id, group)
    return id
  }

  /** Another group of the same batch, or one that catches up, gets its sheet at an existing gathering. */
  async joinGathering(gatheringId: string, group: WorldGroup, catchUp = false): Promise<void> {
    const values = [gatheringId, group.id, catchUp]
    await this.sql(
      `insert into attendance_sheets (gathering_id, group_id, catch_up) values ($1, $2, $3)
       on conflict (gathering_id, group_id) do update set catch_up = excluded.catch_up`,
      values,
    )
  }

  /** Inserts one row and answers its id. Table and columns come from the test's own code, never from data. */
  async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<string> {
    const columns = Object.keys(row)
    const places = columns.map((_, i) => `$${i + 1}`).join(', ')
    const text = `insert into ${table} (${columns.join(', ')}) values (${places}) returning id`
    const [made] = await this.sql<{ id: string }>(text, Object.values(row))
    return made?.id ?? ''
  }

  /** Four digits that nobody has: counted here from where the database stands, so that two at once differ. */
  private async freeMunicipalityNumber(): Promise<string> {
    this.numbers ??= this.sql<{ last: number }>(
      `select coalesce(max(municipality_number::int), 0) as last from organisations where municipality_number >= '5000'`,
    )
    const [row] = await this.numbers
    return String(Math.max(row?.last ?? 0, 4999) + ++this.numbered)
  }
}

function someOrganisationNumber(): string {
  for (;;) {
    const eight = String(randomInt(10_000_000, 99_999_999))
    const found = Array.from({ length: 10 }, (_, digit) => `${eight}${digit}`).find(validOrganisationNumber)
    if (found) return found
  }
}
