import { Button, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CohortSetup, CohortState } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { cohortSetupQuery, stepCohort } from './queries'
import { WithReason } from './with-reason'

/** The next step of the cohort with everything that stands against it, and the way back. */
export function CohortNext({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const client = useQueryClient()
  const step = useMutation({
    mutationFn: ({ to, reason }: { to: CohortState; reason: string }) =>
      stepCohort(cohort.id, cohort.version, to, reason),
    onSuccess: async (changed) => {
      client.setQueryData(cohortSetupQuery(cohort.id).queryKey, changed)
      await client.invalidateQueries({ queryKey: ['cohorts'] })
    },
  })
  const { next, back } = cohort
  return (
    <section className="panel stack" aria-labelledby="next-state">
      <Heading level={2} data-size="xs" id="next-state">
        {t('setup.state')}: {t(`cohort.state.${cohort.state}`)}
      </Heading>
      {next && next.obstacles.length > 0 && <Obstacles cohort={cohort} />}
      {cohort.state === 'closed' && <Paragraph className="quiet">{t('cohort.archive.hint')}</Paragraph>}
      {step.error && <FormError error={step.error} />}
      <div className="row">
        {next && next.obstacles.length === 0 && (
          <Button loading={step.isPending} onClick={() => step.mutate({ to: next.to, reason: '' })}>
            {t(`cohort.to.${next.to}`)}
          </Button>
        )}
        {back && (
          <WithReason
            label={t(`cohort.to.${back}`)}
            pending={step.isPending}
            send={(reason) => step.mutate({ to: back, reason })}
          />
        )}
      </div>
    </section>
  )
}

function Obstacles({ cohort: { next } }: { cohort: CohortSetup }) {
  const t = useText()
  if (!next) return null
  return (
    <div className="stack-tight">
      <Paragraph>
        {t(`cohort.to.${next.to}`)}. {t('setup.missing')}
      </Paragraph>
      <List.Unordered>
        {next.obstacles.map(({ code, text, group }) => (
          <List.Item key={`${code}${group?.id ?? ''}`}>
            {group ? (
              <Link to="/grupper/$groupId/oppsett" params={{ groupId: group.id }} className="ds-link">
                {text}
              </Link>
            ) : (
              text
            )}
          </List.Item>
        ))}
      </List.Unordered>
    </div>
  )
}
