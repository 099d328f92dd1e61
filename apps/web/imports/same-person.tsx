import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportRow } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { decideSamePerson, importQuery } from './queries'

/** A person of the same name has another address: nobody but the administrator can know whether it is one or two. */
export function SamePersonChoice({ importId, row }: { importId: string; row: ImportRow }) {
  const t = useText()
  const client = useQueryClient()
  const same = row.samePerson === 'maybe'
  const decide = useMutation({
    mutationFn: (at: number) => decideSamePerson(importId, at, same),
    onSuccess: async (view) => {
      client.setQueryData(importQuery(importId).queryKey, view)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
      await client.invalidateQueries({ queryKey: ['import-rows', importId] })
    },
  })
  const at = row.row
  if (row.samePerson === null || at === null) return null
  const name = row.name
  return (
    <>
      {decide.error && <FormError error={decide.error} />}
      <Button
        data-size="sm"
        variant="secondary"
        loading={decide.isPending}
        aria-label={t(same ? 'import.same.of' : 'import.not-same.of', { name })}
        onClick={() => decide.mutate(at)}
      >
        {t(same ? 'import.same' : 'import.not-same')}
      </Button>
    </>
  )
}
