import { Injectable } from '@nestjs/common'
import { pipeline } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { copiedRows } from '../../platform/streaming'
import { csvRows, plainRows, type Asked } from './appendix.report'

const GRANT: Statement = { name: 'funding_appendix_grant', text: 'select name from grants where id = $1' }

@Injectable()
export class AppendixStore {
  constructor(private readonly database: Database) {}

  /** The name of the grant; null when the reader does not see it. */
  async grant(actor: Actor, id: string): Promise<string | null> {
    return (await this.database.read<{ name: string }>(actor, GRANT, [id]))[0]?.name ?? null
  }

  /** Writes the rows as lines of CSV and ends `out`. */
  csv(actor: Actor, asked: Asked, out: Writable): Promise<void> {
    return this.database.copy(actor, csvRows(asked), (rows) => pipeline(rows, out))
  }

  rows<T>(
    actor: Actor,
    asked: Asked,
    use: (rows: AsyncIterable<readonly (readonly string[])[]>) => Promise<T>,
  ): Promise<T> {
    return this.database.copy(actor, plainRows(asked), (rows) => use(copiedRows(rows)))
  }
}
