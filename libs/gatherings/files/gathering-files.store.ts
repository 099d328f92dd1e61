import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { ResourceFile, sendFile } from '../../resources'

/** A file with its content, as it is handed out. */
export type HandedFile = Parameters<typeof sendFile>[2]

export interface NewGatheringFile extends ResourceFile {
  readonly at: Date
  readonly by: string | null
}

/** $1 gathering. */
const LIST: Statement = {
  name: 'gatherings_files',
  text: `select resource_id as id, file_name as "fileName", kind, bytes from gathering_files
    where gathering_id = $1 order by added_at, resource_id`,
}

/** $1 gathering, $2 file. */
const CONTENT: Statement = {
  name: 'gatherings_file_content',
  text: `
    select f.file_name as "fileName", f.kind, r.sha256, r.content
    from gathering_files f join resources r on r.id = f.resource_id
    where f.gathering_id = $1 and f.resource_id = $2`,
}

const ADD = `
  insert into gathering_files (gathering_id, resource_id, file_name, kind, bytes, added_at, added_by)
  values ($1, $2, $3, $4, $5, $6, $7)`

@Injectable()
export class GatheringFilesStore {
  constructor(private readonly database: Database) {}

  list(actor: Actor, gatheringId: string): Promise<ResourceFile[]> {
    return this.database.read<ResourceFile & Record<string, unknown>>(actor, LIST, [gatheringId])
  }

  async content(actor: Actor, gatheringId: string, id: string): Promise<HandedFile | null> {
    const rows = await this.database.read<HandedFile & Record<string, unknown>>(actor, CONTENT, [
      gatheringId,
      id,
    ])
    return rows[0] ?? null
  }

  async add(gatheringId: string, file: NewGatheringFile): Promise<void> {
    const { id, fileName, kind, bytes, at, by } = file
    await this.database.current.query(ADD, [gatheringId, id, fileName, kind, bytes, at, by])
  }

  async remove(gatheringId: string, id: string): Promise<void> {
    const text = 'delete from gathering_files where gathering_id = $1 and resource_id = $2'
    await this.database.current.query(text, [gatheringId, id])
  }
}
