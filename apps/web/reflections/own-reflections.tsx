import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnReflection } from '../api/answers'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { Dialog } from '../members/dialog'
import { ownReflections, removeReflection } from '../members/queries'

const KEY = ['own-reflections'] as const

/** Everything that the reader has written for themselves, also in groups that they have left. */
export function OwnReflectionsPage() {
  const t = useText()
  const { query, more } = useList(KEY, ownReflections)
  const [removing, setRemoving] = useState<OwnReflection | null>(null)
  return (
    <Page title={t('own-reflections.title')} lead={t('own-reflections.lead')}>
      <Loaded query={query}>
        {(items) =>
          items.length > 0 ? (
            <div className="stack">
              {items.map((one) => (
                <Reflection key={one.id} one={one} remove={() => setRemoving(one)} />
              ))}
              {more && (
                <div>
                  <Button variant="secondary" onClick={more}>
                    {t('word.show-more')}
                  </Button>
                </div>
              )}
            </div>
          ) : (
            <Empty title={t('own-reflections.none')} body={t('own-reflections.none.body')} />
          )
        }
      </Loaded>
      {removing && <RemoveDialog one={removing} close={() => setRemoving(null)} />}
    </Page>
  )
}

function Reflection({ one, remove }: { one: OwnReflection; remove: () => void }) {
  const t = useText()
  const visibility = one.visibility as 'private' | 'group' | 'facilitator' | 'network'
  const about = one.question || one.title
  return (
    <article className="panel stack-tight">
      <p className="quiet small">
        {[one.module && t('word.module', { number: one.module.number }), one.group, one.cohort]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Heading level={2} data-size="2xs">
        {about}
      </Heading>
      <p className="own-text">{one.text}</p>
      <p className="quiet small">
        {day(one.updatedAt)} · {t('own-reflections.readers')} {t(`visibility.${visibility}`)}
      </p>
      <div>
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={remove}
          aria-label={t('own-reflections.remove.of', { about })}
        >
          <TrashIcon aria-hidden />
          {t('own-reflections.remove')}
        </Button>
      </div>
    </article>
  )
}

function RemoveDialog({ one, close }: { one: OwnReflection; close: () => void }) {
  const t = useText()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => removeReflection(one.id),
    onSuccess: async () => {
      close()
      document.querySelector<HTMLElement>('h1')?.focus()
      await client.invalidateQueries({ queryKey: KEY })
    },
  })
  return (
    <Dialog title={t('own-reflections.remove.title')} close={close}>
      <Paragraph>{t('own-reflections.remove.means')}</Paragraph>
      {remove.error && <FormError error={remove.error} />}
      <div className="row">
        <Button data-color="danger" onClick={() => remove.mutate()} loading={remove.isPending}>
          {t('own-reflections.remove')}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {t('members.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
