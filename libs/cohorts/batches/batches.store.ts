import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'

@Injectable()
export class BatchesStore {
  constructor(private readonly database: Database) {}

  /** Under lock, so that two who add a batch at once get two numbers. */
  async lockCohort(id: string): Promise<{ version: number; last: number } | null> {
    const tx = this.database.current
    const [cohort] = await tx.query<{ version: number }[]>(
      'select version from cohorts where id = $1 for update',
      [id],
    )
    if (!cohort) return null
    const [batches] = await tx.query<{ last: number }[]>(
      'select coalesce(max(number), 0)::int as last from batches where cohort_id = $1',
      [id],
    )
    return { ...cohort, last: batches?.last ?? 0 }
  }

  async find(cohortId: string, id: string): Promise<{ number: number } | null> {
    const text = 'select number from batches where id = $1 and cohort_id = $2'
    return (await this.database.current.query<{ number: number }[]>(text, [id, cohortId]))[0] ?? null
  }

  async add(cohortId: string, number: number): Promise<string> {
    const text = 'insert into batches (cohort_id, number) values ($1, $2) returning id'
    return (await this.database.current.query<{ id: string }[]>(text, [cohortId, number]))[0]?.id ?? ''
  }

  async renumber(id: string, number: number): Promise<void> {
    await this.database.current.query('update batches set number = $2 where id = $1', [id, number])
  }

  /** With its drafts, which nobody was told of; anything else keeps it, by its foreign keys. */
  async remove(id: string): Promise<void> {
    await this.database.current.query(`delete from gatherings where batch_id = $1 and state = 'draft'`, [id])
    await this.database.current.query('delete from batches where id = $1', [id])
  }

  async touchCohort(id: string): Promise<void> {
    await this.database.current.query('update cohorts set version = version + 1 where id = $1', [id])
  }
}
