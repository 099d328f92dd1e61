import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AuthoredModule, AuthoredVersion } from '../api/answers'
import { useText } from '../i18n/text'
import { Confirm } from './confirm'
import { removeModule, versionQuery } from './queries'

/** Takes a module out of the draft, after asking. */
export function RemoveModule({ version, module }: { version: AuthoredVersion; module: AuthoredModule }) {
  const t = useText()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => removeModule(version.id, module.id, module.version),
    onSettled: () => client.invalidateQueries({ queryKey: versionQuery(version.id).queryKey }),
  })
  return (
    <Confirm
      danger
      label={t('content.remove-module')}
      question={t('content.remove-module.means', { count: module.activities.length })}
      yes={t('content.remove.yes')}
      act={() => remove.mutate()}
      busy={remove.isPending}
      error={remove.error}
    />
  )
}
