import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { csrfToken, sessionCookie } from '../libs/platform/access'
import { withClient } from '../libs/platform/postgres'
import type { Stage } from './stage'

/** Somebody who is signed in. */
export interface Reader {
  readonly personId: string
  readonly headers: Readonly<Record<string, string>>
}

/** One read that many do often. */
export interface Read {
  readonly title: string
  readonly path: string
  readonly reader: Reader
}

export interface Reads {
  /** The participant's group. */
  readonly group: string
  readonly home: Read
  readonly groupPage: Read
  readonly matrix: Read
  readonly taughtMatrix: Read
}

interface Found {
  readonly person: string
  readonly group: string
}

/** A participant who is nothing else, in the newest cohort: there is something to do. */
const PARTICIPANT = `
  select e.person_id as person, e.group_id as group from enrolments e join cohorts c on c.id = e.cohort_id
  where not exists (select from role_assignments r where r.person_id = e.person_id)
  order by c.starts_on desc, e.id limit 1`

/** The facilitator of the largest group of the oldest cohort: everything has happened there. */
const FACILITATOR = `
  select r.person_id as person, r.group_id as group from role_assignments r join cohorts c on c.id = r.cohort_id
  where r.role = 'facilitator'
  order by c.starts_on, (select count(*) from enrolments e where e.group_id = r.group_id) desc, r.id limit 1`

const WITHOUT_GROUP = `
  select r.person_id as person, c.id as group from role_assignments r, cohorts c
  where r.role = $1 order by c.starts_on, c.name, r.cohort_id is distinct from c.id, r.id limit 1`

/** The reads of one database, each by somebody whom they are for. */
export async function findReads({ ownerUrl }: Stage): Promise<Reads> {
  return withClient(ownerUrl, async (client) => {
    const participant = await one(client, PARTICIPANT)
    const facilitator = await one(client, FACILITATOR)
    const administrator = await one(client, WITHOUT_GROUP, ['administrator'])
    const instructor = await one(client, WITHOUT_GROUP, ['instructor'])
    const read = async (title: string, path: string, { person }: Found): Promise<Read> => {
      return { title, path, reader: await signIn(client, person) }
    }
    const matrix = `/v1/cohorts/${administrator.group}/progress`
    return {
      group: participant.group,
      home: await read('home of a participant', '/v1/home', participant),
      groupPage: await read('progress of a group', `/v1/groups/${facilitator.group}/progress`, facilitator),
      matrix: await read('matrix of a cohort', matrix, administrator),
      taughtMatrix: await read('the same, by an instructor', matrix, instructor),
    }
  })
}

async function one(client: Client, text: string, values: readonly string[] = []): Promise<Found> {
  const [row] = (await client.query<Found>(text, [...values])).rows
  if (!row) throw new Error('The demo has nobody for this')
  return row
}

/** Opens a session for somebody, past the mail. `x-person` is for the hand-written server, which knows no sessions. */
export async function signIn(client: Client, personId: string): Promise<Reader> {
  const token = randomBytes(32).toString('base64url')
  await client.query(
    `insert into sessions (person_id, token_hash, expires_at)
     values ($1, sha256(convert_to($2, 'UTF8')), now() + interval '1 day')`,
    [personId, token],
  )
  const headers = {
    cookie: `${sessionCookie}=${token}`,
    'x-csrf-token': csrfToken(token),
    'accept-language': 'nb',
    'x-person': personId,
  }
  return { personId, headers }
}
