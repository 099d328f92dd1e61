import { createHash } from 'node:crypto'
import type { Queries } from '../platform/database'
import type { Localised } from '../platform/i18n'
import type { ResourceKind } from './files/resource-kinds'
import type { ActivityPlace } from './resources.store'

/** A file that comes with a programme's content. */
export interface ResourceContent {
  readonly fileName: string
  readonly kind: ResourceKind
  readonly title: Localised
  readonly content: Buffer
}

const CONTENT = `
  insert into resources (sha256, content, bytes, added_at) values ($1, $2, $3, now())
  on conflict on constraint uq_resources_sha256 do nothing`

const LINK = `
  insert into activity_resources (programme_version_id, activity_id, resource_id, position, title, file_name, kind, bytes)
  select $1, $2, r.id, $4, $5, $6, $7, r.bytes from resources r where r.sha256 = $3`

/** Attaches a file of our own making to an activity of a version that is not published yet. */
export async function attachFile(
  tx: Queries,
  { versionId, activityId }: ActivityPlace,
  position: number,
  { fileName, kind, title, content }: ResourceContent,
): Promise<void> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  await tx.query(CONTENT, [sha256, content, content.length])
  await tx.query(LINK, [versionId, activityId, sha256, position, JSON.stringify(title), fileName, kind])
}
