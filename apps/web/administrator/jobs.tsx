import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Job } from '../api/answers'
import { answer, api } from '../api/client'
import { Page } from '../app/page'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'

const KEY = ['jobs'] as const

/** Work that the system has given up; the administrator may let it try again. */
export function JobsPage() {
  const t = useText()
  const jobs = useQuery({ queryKey: KEY, queryFn: async () => (await answer(api.GET('/v1/jobs'))).items })
  return (
    <Page title={t('jobs.title')} lead={t('jobs.lead')}>
      <Loaded query={jobs}>
        {(items) =>
          items.length > 0 ? (
            <ul className="plain stack reading">
              {items.map((job) => (
                <li key={job.id} className="panel stack-tight">
                  <OneJob job={job} />
                </li>
              ))}
            </ul>
          ) : (
            <Empty title={t('jobs.empty.title')} body={t('jobs.empty.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

function OneJob({ job }: { job: Job }) {
  const t = useText()
  const client = useQueryClient()
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/v1/jobs/{id}/retry', { params: { path: { id: job.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
  return (
    <>
      <Heading level={2} data-size="2xs">
        {job.name}
      </Heading>
      <p className="quiet small">
        {t('jobs.failed', { when: dayAndTime(job.failedAt), attempts: job.attempts, queue: job.queue })}
      </p>
      <p className="pre-line">{job.error}</p>
      {retry.error && <FormError error={retry.error} />}
      <Button variant="secondary" onClick={() => retry.mutate()} loading={retry.isPending}>
        {t('state.retry')}
      </Button>
    </>
  )
}
