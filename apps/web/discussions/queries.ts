import { queryOptions } from '@tanstack/react-query'
import type { Discussion, Post, RoomName } from '../api/answers'
import { answer, api } from '../api/client'

/** A room of a module of a group: what every path of this area is about. */
export interface OfRoom {
  readonly id: string
  readonly number: string
  readonly room: RoomName
}

export const discussionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['discussions', id],
    queryFn: async () =>
      (await answer(api.GET('/v1/groups/{id}/discussions', { params: { path: { id } } }))).items,
  })

export const discussionQuery = (id: string, number: string) =>
  queryOptions({
    queryKey: ['discussion', id, number],
    queryFn: (): Promise<Discussion> =>
      answer(api.GET('/v1/groups/{id}/modules/{number}/discussion', { params: { path: { id, number } } })),
  })

export const postsKey = ({ id, number, room }: OfRoom) => ['posts', id, number, room] as const

const PER_PAGE = 20

export function readPosts(of: OfRoom, cursor: string | undefined) {
  const query = { limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
  return answer(
    api.GET('/v1/groups/{id}/modules/{number}/discussion/{room}/posts', { params: { path: of, query } }),
  )
}

/** One key for one post: sending it again after a lost answer writes it once. */
export function writePost(of: OfRoom, text: string, replyTo: string | undefined, key: string): Promise<Post> {
  return answer(
    api.POST('/v1/groups/{id}/modules/{number}/discussion/{room}/posts', {
      params: { path: of, header: { 'Idempotency-Key': key } },
      body: { text, ...(replyTo ? { replyTo } : {}) },
    }),
  )
}

export function editPost(of: OfRoom, postId: string, version: number, text: string): Promise<Post> {
  return answer(
    api.PUT('/v1/groups/{id}/modules/{number}/discussion/{room}/posts/{postId}', {
      params: { path: { ...of, postId } },
      headers: { 'If-Match': `"${version}"` },
      body: { text },
    }),
  )
}

export function removePost(
  of: OfRoom,
  postId: string,
  version: number,
  reason: string | null,
): Promise<Post> {
  return answer(
    api.POST('/v1/groups/{id}/modules/{number}/discussion/{room}/posts/{postId}/removal', {
      params: { path: { ...of, postId } },
      headers: { 'If-Match': `"${version}"` },
      body: reason === null ? {} : { reason },
    }),
  )
}

export const versionsQuery = (of: OfRoom, postId: string, version: number) =>
  queryOptions({
    queryKey: ['post-versions', postId, version],
    queryFn: async () =>
      (
        await answer(
          api.GET('/v1/groups/{id}/modules/{number}/discussion/{room}/posts/{postId}/versions', {
            params: { path: { ...of, postId } },
          }),
        )
      ).items,
  })

export function rememberReading(of: OfRoom, until: string): Promise<unknown> {
  return answer(
    api.PUT('/v1/groups/{id}/modules/{number}/discussion/{room}/reading', {
      params: { path: of },
      body: { until },
    }),
  )
}
