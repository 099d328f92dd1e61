import {
  Button,
  Heading,
  Label,
  Paragraph,
  Tag,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Report, ReportAction } from '../api/answers'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { FormError } from '../parts/form-error'
import { takeStep } from '../reports/queries'

const REASONED: ReadonlySet<ReportAction> = new Set(['give-up', 'send-back', 'record-return'])
/** The step that the stage is there for; the others are ways out. */
const PRIMARY: ReadonlySet<ReportAction> = new Set(['freeze', 'approve', 'submit', 'record-acceptance'])

/** Where the report stands, and what may be done with it now: one primary step, and the ways out beside it. */
export function LifePanel({ report }: { report: Report }) {
  const t = useText()
  const [open, setOpen] = useState<ReportAction | null>(null)
  const newest = report.versions[0]
  const main = report.actions.filter((action) => PRIMARY.has(action))
  const others = report.actions.filter((action) => !PRIMARY.has(action))
  return (
    <section className="panel stack-tight desk-life" aria-labelledby="next-step">
      <div className="row">
        <Heading level={2} data-size="2xs" id="next-step">
          {t('life.title')}
        </Heading>
        <Tag data-size="sm" data-color={report.stage === 'accepted' ? 'success' : 'neutral'}>
          {t(`report.stage.${report.stage}`)}
        </Tag>
      </div>
      {main.length === 0 && <Paragraph>{t(`life.none.${report.stage}`)}</Paragraph>}
      {report.actions.length > 0 && (
        <div className="row">
          {[...main, ...others].map((action) => (
            <Button
              key={action}
              variant={PRIMARY.has(action) ? 'primary' : 'tertiary'}
              onClick={() => setOpen(action)}
            >
              {t(`life.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {newest && newest.version > report.version && (
        <Link to="/rapporter/$reportId" params={{ reportId: newest.id }} className="ds-link">
          {t('life.newest')}
        </Link>
      )}
      {open && <StepDialog report={report} action={open} close={() => setOpen(null)} />}
    </section>
  )
}

interface StepDialogProps {
  report: Report
  action: ReportAction
  close: () => void
}

function StepDialog({ report, action, close }: StepDialogProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const step = useStep(report, action, close)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = REASONED.has(action) && reason.trim() === ''
    setMissing(lacks)
    if (lacks) document.getElementById('step-reason')?.focus()
    else step.mutate(reason.trim())
  }
  return (
    <Dialog title={t(`life.${action}`)} close={close}>
      <form className="stack" onSubmit={submit} noValidate>
        <Paragraph>{t(`life.${action}.body`)}</Paragraph>
        {step.error && <FormError error={step.error} />}
        {action !== 'freeze' && (
          <div className="field-block">
            <Label htmlFor="step-reason">{t(REASONED.has(action) ? 'life.reason' : 'life.remark')}</Label>
            <Paragraph id="step-reason-hint" className="quiet" data-size="sm">
              {t('life.reason.hint')}
            </Paragraph>
            <Textarea
              id="step-reason"
              rows={3}
              maxLength={2000}
              value={reason}
              aria-describedby={missing ? 'step-reason-hint step-reason-error' : 'step-reason-hint'}
              aria-invalid={missing || undefined}
              onChange={(event) => setReason(event.target.value)}
            />
            {missing && (
              <ValidationMessage id="step-reason-error">{t('life.reason.missing')}</ValidationMessage>
            )}
          </div>
        )}
        <div className="row">
          <Button type="submit" loading={step.isPending}>
            {t(`life.${action}`)}
          </Button>
          <Button type="button" variant="tertiary" onClick={close}>
            {t('life.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** After a return the work goes on in the next version, so that is where the reader is taken. */
function useStep(report: Report, action: ReportAction, close: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (reason: string) => takeStep(report.id, action, reason),
    onSuccess: async (after) => {
      await client.invalidateQueries({ queryKey: ['report', report.id] })
      await client.invalidateQueries({ queryKey: ['reports'] })
      await client.invalidateQueries({ queryKey: ['grant', report.grant.id] })
      close()
      const next = after.versions[0]
      if (next && next.version > report.version) {
        await navigate({ to: '/rapporter/$reportId', params: { reportId: next.id } })
      }
    },
  })
}
