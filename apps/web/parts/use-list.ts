import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'

interface PageOf<T> {
  items: T[]
  page: { nextCursor: string | null }
}

export interface List<T> {
  /** The query, its data being every item fetched so far. */
  readonly query: UseInfiniteQueryResult<T[]>
  readonly more: (() => void) | null
}

/** A list of the API page by page, as one list that grows. */
export function useList<T>(
  key: readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<PageOf<T>>,
): List<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  })
  return { query, more: query.hasNextPage ? () => void query.fetchNextPage() : null }
}
