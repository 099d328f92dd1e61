import { queryOptions } from '@tanstack/react-query'
import type { Comment } from '../api/answers'
import { answer, api, onlyIf } from '../api/client'
import type { OfActivity } from '../writing/draft-queries'

export const commentsQuery = (of: OfActivity) =>
  queryOptions({
    queryKey: ['comments', of.id, of.activityId],
    queryFn: () =>
      answer(
        api.GET('/v1/groups/{id}/activities/{activityId}/submission/comments', { params: { path: of } }),
      ),
  })

export function writeComment(of: OfActivity, text: string): Promise<Comment> {
  return answer(
    api.POST('/v1/groups/{id}/activities/{activityId}/submission/comments', {
      params: { path: of },
      body: { text },
    }),
  )
}

const one = (of: OfActivity, { id, version }: Comment) => ({
  params: { path: { ...of, commentId: id } },
  headers: onlyIf(`"${version}"`),
})

export function editComment(of: OfActivity, comment: Comment, text: string): Promise<Comment> {
  return answer(
    api.PATCH('/v1/groups/{id}/activities/{activityId}/submission/comments/{commentId}', {
      ...one(of, comment),
      body: { text },
    }),
  )
}

export function removeComment(of: OfActivity, comment: Comment): Promise<Comment> {
  return answer(
    api.DELETE('/v1/groups/{id}/activities/{activityId}/submission/comments/{commentId}', one(of, comment)),
  )
}
