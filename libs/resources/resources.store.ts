import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { Localised } from '../platform/i18n'
import type { StoredFile } from './files/stored-file'
import type { ResourceList } from './resource.dto'
import type { ResourceKind } from './files/resource-kinds'

/** An activity of one version of a programme: what files hang on. */
export interface ActivityPlace {
  readonly versionId: string
  readonly activityId: string
}

/** What is in a file that was looked at. */
export interface Content {
  readonly sha256: string
  readonly content: Buffer
  readonly at: Date
  readonly by: string | null
}

/** What is kept of one that goes with an activity. */
export interface NewFile extends Content {
  readonly fileName: string
  readonly kind: ResourceKind
  readonly title: Localised
}

const LIST = `
  select coalesce(json_agg(json_build_object('id', l.resource_id, 'title', l.title, 'fileName', l.file_name,
      'kind', l.kind, 'bytes', l.bytes) order by l.position), '[]') as items,
    md5(coalesce(string_agg(l.resource_id || l.title::text, ',' order by l.position), '')) as version
  from activity_resources l where l.programme_version_id = $1 and l.activity_id = $2`

const ADD_LINK = `
  insert into activity_resources (programme_version_id, activity_id, resource_id, position, title, file_name, kind, bytes)
  select $1::uuid, $2::uuid, r.id, coalesce(max(l.position), 0) + 1, $4::jsonb, $5, $6, r.bytes
  from resources r
  left join activity_resources l on l.programme_version_id = $1 and l.activity_id = $2
  where r.id = $3 group by r.id, r.bytes`

const ARRANGE = `
  update activity_resources l set position = given.position, title = given.title
  from jsonb_to_recordset($3) as given (id uuid, position int, title jsonb)
  where l.programme_version_id = $1 and l.activity_id = $2 and l.resource_id = given.id`

const CONTENT: Statement = {
  name: 'resources_content',
  text: `
    select l.file_name as "fileName", l.kind, r.sha256, r.content
    from activity_resources l join resources r on r.id = l.resource_id
    where l.programme_version_id = $1 and l.activity_id = $2 and l.resource_id = $3`,
}

@Injectable()
export class ResourcesStore {
  constructor(private readonly database: Database) {}

  /** Whether the version is published, under a lock that keeps it so; null when there is no such activity in it. */
  async hold({ versionId, activityId }: ActivityPlace): Promise<{ published: boolean } | null> {
    const [held] = await this.query<{ published: boolean }>(
      `select v.published_at is not null as published from programme_versions v
       join activities a on a.programme_version_id = v.id and a.id = $2 where v.id = $1 for share of v, a`,
      [versionId, activityId],
    )
    return held ?? null
  }

  async list({ versionId, activityId }: ActivityPlace): Promise<ResourceList> {
    const [list] = await this.query<ResourceList>(LIST, [versionId, activityId])
    return list ?? { items: [], version: '' }
  }

  async content(
    actor: Actor,
    { versionId, activityId }: ActivityPlace,
    id: string,
  ): Promise<StoredFile | null> {
    return (await this.database.read<StoredFile>(actor, CONTENT, [versionId, activityId, id]))[0] ?? null
  }

  /** The same content is kept once, however many things it goes with; answers its id. */
  async keep({ sha256, content, at, by }: Content): Promise<string> {
    await this.query(
      `insert into resources (sha256, content, bytes, added_at, added_by) values ($1, $2, $3, $4, $5)
       on conflict on constraint uq_resources_sha256 do nothing`,
      [sha256, content, content.length, at, by],
    )
    const [kept] = await this.query<{ id: string }>('select id from resources where sha256 = $1', [sha256])
    return kept?.id ?? ''
  }

  async add({ versionId, activityId }: ActivityPlace, file: NewFile): Promise<void> {
    const id = await this.keep(file)
    const { title, fileName, kind } = file
    await this.query(ADD_LINK, [versionId, activityId, id, JSON.stringify(title), fileName, kind])
  }

  async arrange(
    { versionId, activityId }: ActivityPlace,
    items: readonly { readonly id: string; readonly title: Localised }[],
  ): Promise<void> {
    await this.query(
      'set constraints uq_activity_resources_programme_version_id_activity_id_position deferred',
      [],
    )
    const placed = items.map(({ id, title }, at) => ({ id, title, position: at + 1 }))
    await this.query(ARRANGE, [versionId, activityId, JSON.stringify(placed)])
  }

  /** Takes the file off the activity; a trigger forgets its content when nothing else has it. */
  async remove({ versionId, activityId }: ActivityPlace, id: string): Promise<void> {
    await this.query(
      'delete from activity_resources where programme_version_id = $1 and activity_id = $2 and resource_id = $3',
      [versionId, activityId, id],
    )
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}
