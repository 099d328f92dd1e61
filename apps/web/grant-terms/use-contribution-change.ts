import { useMutation, useQueryClient } from '@tanstack/react-query'
import { grantFormQuery } from '../grants/form-queries'

/** A change of the grant that raises its version: everything that tells of the grant is fetched anew. */
export function useContributionChange(grantId: string, change: () => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['grant', grantId] })
      await client.invalidateQueries({ queryKey: grantFormQuery(grantId).queryKey })
    },
  })
}
