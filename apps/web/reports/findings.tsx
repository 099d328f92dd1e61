import { Button, Heading, Label, Paragraph, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { NarrativeFinding } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { releaseFinding, type SectionKey } from './queries'

interface FindingsProps {
  reportId: string
  section: SectionKey
  findings: readonly NarrativeFinding[]
  /** Marks the place in the text; absent where the text is not in a field. */
  show?: (from: number, to: number) => void
  mayRelease: boolean
}

/** What looks like personal data: shown in the text, removed by writing, or left with a reason. */
export function Findings({ reportId, section, findings, show, mayRelease }: FindingsProps) {
  const t = useText()
  const open = findings.filter(({ released }) => released === null)
  return (
    <div role="status">
      {findings.length > 0 && (
        <section className="panel stack-tight desk-findings" aria-labelledby="findings">
          <Heading level={3} data-size="2xs" id="findings">
            {t('finding.title')}
          </Heading>
          {open.length > 0 && <Paragraph data-size="sm">{t('finding.body')}</Paragraph>}
          <ul className="plain stack">
            {findings.map((finding) => (
              <li key={`${finding.from} ${finding.words}`}>
                <OneFinding
                  reportId={reportId}
                  section={section}
                  finding={finding}
                  mayRelease={mayRelease}
                  {...(show ? { show } : {})}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type OneFindingProps = Omit<FindingsProps, 'findings'> & { finding: NarrativeFinding }

function OneFinding({ reportId, section, finding, show, mayRelease }: OneFindingProps) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const { kind, words, from, to, released } = finding
  return (
    <div className="stack-tight">
      <p className="row">
        {released === null ? (
          <ExclamationmarkTriangleIcon aria-hidden />
        ) : (
          <CheckmarkCircleIcon aria-hidden />
        )}
        <strong className="desk-words">«{words}»</strong>
        <span className="quiet small">{t(`finding.${kind}`)}</span>
      </p>
      {released !== null && <p className="small">{t('finding.released', { reason: released })}</p>}
      {released === null && !asking && (
        <div className="row">
          {show && (
            <Button type="button" variant="tertiary" data-size="sm" onClick={() => show(from, to)}>
              {t('finding.show')}
            </Button>
          )}
          {mayRelease && (
            <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAsking(true)}>
              {t('finding.release')}
            </Button>
          )}
        </div>
      )}
      {released === null && asking && <Release reportId={reportId} section={section} finding={finding} />}
    </div>
  )
}

function Release({ reportId, section, finding }: Pick<OneFindingProps, 'reportId' | 'section' | 'finding'>) {
  const t = useText()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const release = useMutation({
    mutationFn: () => releaseFinding(reportId, section, finding, reason),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report', reportId] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = reason.trim() === ''
    setMissing(lacks)
    if (lacks) document.getElementById('finding-reason')?.focus()
    else release.mutate()
  }
  return (
    <form className="stack-tight" onSubmit={submit} noValidate>
      {release.error && <FormError error={release.error} />}
      <div className="field-block">
        <Label htmlFor="finding-reason">{t('finding.reason')}</Label>
        <Paragraph id="finding-reason-hint" className="quiet" data-size="sm">
          {t('finding.reason.hint')}
        </Paragraph>
        <Textarea
          id="finding-reason"
          rows={2}
          maxLength={500}
          value={reason}
          autoFocus
          aria-describedby={missing ? 'finding-reason-hint finding-reason-error' : 'finding-reason-hint'}
          aria-invalid={missing || undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {missing && (
          <ValidationMessage id="finding-reason-error">{t('finding.reason.missing')}</ValidationMessage>
        )}
      </div>
      <div>
        <Button type="submit" variant="secondary" data-size="sm" loading={release.isPending}>
          {t('finding.release')}
        </Button>
      </div>
    </form>
  )
}
