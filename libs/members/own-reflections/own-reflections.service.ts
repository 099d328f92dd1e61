import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page, type PageQuery } from '../../platform/http'
import type { OwnReflection } from './own-reflection.dto'
import { OwnReflectionsStore, type PlaceRow, type ReflectionRow } from './own-reflections.store'

const ARCHIVIST = systemActor('own-reflections')

/** What somebody has written for themselves, across groups, and also when they have left them all. */
@Injectable()
export class OwnReflections {
  constructor(
    private readonly database: Database,
    private readonly store: OwnReflectionsStore,
  ) {}

  page(actor: Actor, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<OwnReflection>> {
    const after = cursorFrom(cursor, 2)
    return this.database.transaction(actor, async () => {
      const rows = await this.store.page(actor, after, limit + 1)
      const places = await this.database.transaction(ARCHIVIST, () => this.store.places(rows, actor.language))
      const found = new Map(places.map((place) => [`${place.groupId} ${place.activityId}`, place]))
      return pageOf(
        rows,
        limit,
        (row) => view(row, found.get(`${row.groupId} ${row.activityId}`)),
        ({ updatedAt, id }) => [updatedAt, id],
      )
    })
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const removed = await this.database.transaction(actor, () => this.store.remove(id, actor.id ?? ''))
    if (!removed) throw new Problem('not-found', 'request.not-found')
  }
}

function view(row: ReflectionRow, place: PlaceRow | undefined): OwnReflection {
  const { id, text, updatedAt, takesPart } = row
  return {
    ...{ id, text, updatedAt, visibility: takesPart ? row.visibility : 'private' },
    group: place?.group ?? '',
    cohort: place?.cohort ?? '',
    module: place?.module ?? null,
    title: place?.title ?? '',
    question: place?.question ?? null,
  }
}
