import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { Localised } from '../platform/i18n'
import type { Snapshot } from './snapshot'

export interface CertificateRow {
  readonly id: string
  readonly snapshot: Snapshot
  /** `YYYY-MM-DD` in Europe/Oslo. */
  readonly withdrawnOn: string | null
}

/** What a certificate is made from besides the attendance. */
export interface Source {
  readonly name: string
  readonly programme: Localised
  readonly organisation: { readonly name: string; readonly kind: string }
  /** Titles of the core modules by number. */
  readonly titles: Readonly<Record<string, Localised>>
}

const COLUMNS = `id, snapshot, (withdrawn_at at time zone 'Europe/Oslo')::date::text as "withdrawnOn"`

const OWN: Statement = {
  name: 'certificates_own',
  text: `select ${COLUMNS} from certificates where person_id = $1 and group_id = $2`,
}

const BY_CODE: Statement = {
  name: 'certificates_by_code',
  text: `select ${COLUMNS} from certificates where code_hash = $1`,
}

/** $1 person, $2 group. */
const SOURCE: Statement = {
  name: 'certificates_source',
  text: `
    select p.name, pr.title as programme, json_build_object('name', o.name, 'kind', o.kind) as organisation,
      (select json_object_agg(m.number, m.title) from cohort_modules m where m.cohort_id = g.cohort_id) as titles
    from people p, leader_groups g join organisations o on o.id = g.organisation_id
    join cohorts c on c.id = g.cohort_id
    join programme_versions v on v.id = c.programme_version_id join programmes pr on pr.id = v.programme_id
    where p.id = $1 and g.id = $2`,
}

/** Two tabs at once issue one. */
const ISSUE = `
  insert into certificates (person_id, group_id, code_hash, snapshot, issued_at) values ($1, $2, $3, $4, $5)
  on conflict on constraint uq_certificates_person_id_group_id do nothing`

const NOTE = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, detail)
  select $1, p.id, p.name, 'certificate.withdrawn', 'certificate', $3, $4 from people p where p.id = $2`

@Injectable()
export class CertificatesStore {
  constructor(private readonly database: Database) {}

  async own(actor: Actor, groupId: string): Promise<CertificateRow | null> {
    return (await this.database.read<CertificateRow>(actor, OWN, [actor.id, groupId]))[0] ?? null
  }

  async byCode(actor: Actor, codeHash: Buffer): Promise<CertificateRow | null> {
    return (await this.database.read<CertificateRow>(actor, BY_CODE, [codeHash]))[0] ?? null
  }

  async source(actor: Actor, groupId: string): Promise<Source | null> {
    return (await this.database.read<Source>(actor, SOURCE, [actor.id, groupId]))[0] ?? null
  }

  async issue(personId: string, groupId: string, codeHash: Buffer, snapshot: Snapshot): Promise<void> {
    await this.database.current.query(ISSUE, [personId, groupId, codeHash, snapshot, snapshot.issuedAt])
  }

  /** Answers whether it stood until now. */
  async withdraw(id: string, by: string, reason: string, at: Date): Promise<boolean> {
    const [, changed] = await this.database.current.query<[unknown, number]>(
      `update certificates set withdrawn_at = $2, withdrawn_by = $3, withdrawal_reason = $4
       where id = $1 and withdrawn_at is null`,
      [id, at, by, reason],
    )
    return changed === 1
  }

  async note(by: string, id: string, reason: string, at: Date): Promise<void> {
    await this.database.current.query(NOTE, [at, by, id, { reason }])
  }
}
