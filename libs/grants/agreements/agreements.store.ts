import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { ResourceFile, sendFile } from '../../resources'
import type { AgreementView, Changeable, NewAgreement, NewChangePart } from './agreement.dto'

type StoredFile = Parameters<typeof sendFile>[2]

/** $1 language, $2 grant. */
const LIST: Statement = {
  name: 'grants_agreements',
  text: `
    select c.id, c.agreed_on::text as "agreedOn", c.takes_effect_on::text as "takesEffectOn",
      c.case_reference as "caseReference",
      (select json_agg(json_build_object('what', p ->> 'what', 'title', app.text(p -> 'title', $1),
        'before', p ->> 'before', 'after', p ->> 'after')) from jsonb_array_elements(c.parts) p) as parts,
      case when c.resource_id is not null then json_build_object('id', c.resource_id, 'fileName', c.file_name,
        'kind', c.kind, 'bytes', c.bytes) end as letter,
      to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
    from grant_changes c where c.grant_id = $2 order by c.agreed_on desc, c.recorded_at desc, c.id`,
}

const LETTER: Statement = {
  name: 'grants_agreement_letter',
  text: `select c.file_name as "fileName", c.kind, r.sha256, r.content
    from grant_changes c join resources r on r.id = c.resource_id where c.grant_id = $1 and c.id = $2`,
}

/** Where each changeable stands: one column of the grant, or of one of its lines. */
const PLACES: Readonly<Record<Changeable, { table: string; column: string; ofLine: boolean }>> = {
  granted: { table: 'grants', column: 'granted', ofLine: false },
  'period-to': { table: 'grants', column: 'period_to', ofLine: false },
  'part-due': { table: 'grants', column: 'part_report_due_on', ofLine: false },
  'final-due': { table: 'grants', column: 'final_report_due_on', ofLine: false },
  'budget-line': { table: 'budget_lines', column: 'amount', ofLine: true },
  goal: { table: 'grant_goals', column: 'target', ofLine: true },
}

/** What was changed, as it is kept. */
interface KeptPart {
  readonly what: Changeable
  readonly title: unknown
  readonly before: string
  readonly after: string
}

@Injectable()
export class AgreementsStore {
  constructor(private readonly database: Database) {}

  list(actor: Actor, grantId: string): Promise<AgreementView[]> {
    return this.database.read<AgreementView & object>(actor, LIST, [actor.language, grantId])
  }

  async letter(actor: Actor, grantId: string, id: string): Promise<StoredFile | null> {
    return (await this.database.read<StoredFile & object>(actor, LETTER, [grantId, id]))[0] ?? null
  }

  /** Changes one thing and answers what it was and became; null when the line is not the grant's. */
  async apply(grantId: string, { what, line, amount, day }: NewChangePart): Promise<KeptPart | null> {
    const { table, column, ofLine } = PLACES[what]
    const [where, id] = ofLine ? [`id = $1 and grant_id = $2`, line] : [`id = $1 and id = $2`, grantId]
    const title = ofLine ? 'title' : 'null::jsonb'
    const [before] = await this.query<{ value: string; title: unknown }>(
      `select ${column}::text as value, ${title} as title from ${table} where ${where} for update`,
      [id, grantId],
    )
    if (!before) return null
    const [[changed]] = await this.database.current.query<[[{ value: string }?]]>(
      `update ${table} set ${column} = $3 where ${where} returning ${column}::text as value`,
      [id, grantId, amount ?? day],
    )
    return { what, title: before.title, before: before.value, after: changed?.value ?? '' }
  }

  /** The financing counts on what is granted: where one line is the grant, it follows. */
  async followGrant(grantId: string): Promise<void> {
    await this.query(
      `update financing_lines f set amount = g.granted from grants g
       where g.id = $1 and f.grant_id = $1 and f.kind = 'grant'
         and (select count(*) from financing_lines where grant_id = $1 and kind = 'grant') = 1`,
      [grantId],
    )
  }

  async add(
    grantId: string,
    { agreedOn, takesEffectOn, caseReference }: NewAgreement,
    parts: readonly KeptPart[],
    noted: { at: Date; by: string | null },
  ): Promise<void> {
    await this.query(
      `insert into grant_changes (grant_id, agreed_on, takes_effect_on, case_reference, parts, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [grantId, agreedOn, takesEffectOn, caseReference.trim(), JSON.stringify(parts), noted.at, noted.by],
    )
  }

  /** False when there is no such change of the grant. */
  async keepLetter(grantId: string, id: string, file: ResourceFile): Promise<boolean> {
    const [, changed] = await this.database.current.query<[unknown, number]>(
      `update grant_changes set resource_id = $3, file_name = $4, kind = $5, bytes = $6 where grant_id = $1 and id = $2`,
      [grantId, id, file.id, file.fileName, file.kind, file.bytes],
    )
    return changed === 1
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}
