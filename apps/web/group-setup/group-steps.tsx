import { Button, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GroupSetup, GroupStep } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { changeGroup, groupSetupQuery } from '../cohort-setup/queries'
import { WithReason } from '../cohort-setup/with-reason'

/** The steps that the group can take; one that cannot be taken yet says what is missing. */
export function GroupSteps({ group }: { group: GroupSetup }) {
  const t = useText()
  const client = useQueryClient()
  const step = useMutation({
    mutationFn: ({ to, reason }: { to: GroupStep['to']; reason: string }) =>
      changeGroup(group.id, group.version, reason ? { state: to, reason } : { state: to }),
    onSuccess: (changed) => client.setQueryData(groupSetupQuery(group.id).queryKey, changed),
  })
  const waiting = group.steps.filter(({ obstacles }) => obstacles.length > 0)
  return (
    <section className="panel stack" aria-labelledby="group-state">
      <Heading level={2} data-size="xs" id="group-state">
        {t('setup.state')}: {t(`group.state.${group.state}`)}
      </Heading>
      {waiting.map(({ to, obstacles }) => (
        <div key={to} className="stack-tight">
          <Paragraph>
            {t(`group.to.${to}`)}. {t('setup.missing')}
          </Paragraph>
          <List.Unordered>
            {obstacles.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List.Unordered>
        </div>
      ))}
      {step.error && <FormError error={step.error} />}
      <div className="row">
        {group.steps
          .filter(({ obstacles }) => obstacles.length === 0)
          .map(({ to, needsReason }) =>
            needsReason ? (
              <WithReason
                key={to}
                label={t(`group.to.${to}`)}
                pending={step.isPending}
                send={(reason) => step.mutate({ to, reason })}
              />
            ) : (
              <Button key={to} loading={step.isPending} onClick={() => step.mutate({ to, reason: '' })}>
                {t(`group.to.${to}`)}
              </Button>
            ),
          )}
      </div>
    </section>
  )
}
