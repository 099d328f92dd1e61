import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AuthoredVersion } from '../api/answers'
import { useText } from '../i18n/text'
import { Confirm } from './confirm'
import { discard, programmesQuery, versionQuery } from './queries'

/** Throws the draft away, after asking. */
export function Discard({ version }: { version: AuthoredVersion }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const away = useMutation({
    mutationFn: () => discard(version),
    onSuccess: async () => {
      await navigate({ to: '/innhold' })
      client.removeQueries({ queryKey: versionQuery(version.id).queryKey })
      await client.invalidateQueries({ queryKey: programmesQuery.queryKey })
    },
    onError: () => client.invalidateQueries({ queryKey: versionQuery(version.id).queryKey }),
  })
  return (
    <div>
      <Confirm
        danger
        label={t('content.discard')}
        question={t('content.discard.means')}
        yes={t('content.discard.yes')}
        act={() => away.mutate()}
        busy={away.isPending}
        error={away.error}
      />
    </div>
  )
}
