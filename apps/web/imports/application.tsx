import { Alert, Button, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Import } from '../api/answers'
import { day, dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { apply, importQuery } from './queries'

/** Takes the list into use, or says what must be put right first. */
export function Application({ view }: { view: Import }) {
  const t = useText()
  if (view.state === 'applied') return <Applied view={view} />
  if (view.counts.errors > 0 || view.state === 'refused') {
    return (
      <Alert data-color="danger">
        <Heading level={2} data-size="2xs">
          {t('import.errors.title', { count: view.counts.errors })}
        </Heading>
        <Paragraph>{t('import.errors.body')}</Paragraph>
        <Link to="/import" className="ds-link">
          {t('import.again')}
        </Link>
      </Alert>
    )
  }
  return <Apply view={view} />
}

function Apply({ view }: { view: Import }) {
  const t = useText()
  const client = useQueryClient()
  const take = useMutation({
    mutationFn: () => apply(view.id),
    onSuccess: async (applied) => {
      client.setQueryData(importQuery(view.id).queryKey, applied)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' })
    },
  })
  const will = (['new', 'changed', 'left'] as const).filter((change) => view.counts[change] > 0)
  const nothing = will.length === 0
  return (
    <section className="panel stack" aria-labelledby="apply">
      <Heading level={2} data-size="xs" id="apply">
        {nothing ? t('import.nothing') : t('import.ready')}
      </Heading>
      {!nothing && (
        <>
          <List.Unordered>
            {will.map((change) => (
              <List.Item key={change}>{t(`import.will.${change}`, { count: view.counts[change] })}</List.Item>
            ))}
          </List.Unordered>
          <Paragraph className="quiet">{t('import.keeps')}</Paragraph>
        </>
      )}
      {!nothing && view.late && view.enrolBy && (
        <Alert data-color="warning">
          <Paragraph>{t('import.enrol-by.over', { day: day(view.enrolBy) })}</Paragraph>
        </Alert>
      )}
      {take.error && <FormError error={take.error} />}
      {!nothing && (
        <Button onClick={() => take.mutate()} loading={take.isPending}>
          {t('import.apply')}
        </Button>
      )}
    </section>
  )
}

function Applied({ view }: { view: Import }) {
  const t = useText()
  return (
    <Alert data-color="success" role="status">
      <Heading level={2} data-size="2xs">
        {t('import.applied')}
      </Heading>
      <Paragraph>
        {view.appliedAt &&
          t('import.applied.when', { when: dayAndTime(view.appliedAt), cohort: view.cohort.name })}
      </Paragraph>
      <Link to="/oversikt" search={{ kull: view.cohort.id }} className="ds-link">
        {t('import.see-overview')}
      </Link>
    </Alert>
  )
}
