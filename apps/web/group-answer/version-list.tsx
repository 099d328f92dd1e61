import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { Submission, SubmissionVersion } from '../api/answers'
import type { Versioned } from '../api/client'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { MarkedText } from '../merging/marked-text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import type { OfActivity } from '../writing/draft-queries'
import { versionsQuery, writeSubmission } from './queries'
import { useAnswerStep } from './use-answer-step'

interface VersionListProps {
  of: OfActivity
  stored: Versioned<Submission>
  restorable: boolean
}

/** Every version with who wrote it, when, and the words that changed; an older one comes back as a new version. */
export function VersionList({ of, stored, restorable }: VersionListProps) {
  const t = useText()
  const step = useAnswerStep(of, stored)
  const { version: present, may } = stored.data
  const versions = useQuery(versionsQuery(of, present))
  const restore = (text: string) => step.mutate(() => writeSubmission(of, text, stored.version))
  return (
    <Loaded query={versions}>
      {(items) => (
        <div className="stack">
          <p className="small quiet">{t('versions.marks')}</p>
          {may.edit && !restorable && <p className="small">{t('versions.save-first')}</p>}
          {step.error && <FormError error={step.error} />}
          <ol className="plain stack">
            {items.map((item, place) => (
              <li key={item.version} className="stack-tight">
                <VersionText item={item} before={items[place + 1]?.text ?? ''} />
                {may.edit && item.version !== present && (
                  <Button
                    variant="secondary"
                    data-size="sm"
                    className="fit"
                    disabled={!restorable}
                    loading={step.isPending}
                    onClick={() => restore(item.text)}
                  >
                    {t('versions.restore', { version: item.version })}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Loaded>
  )
}

function VersionText({ item, before }: { item: SubmissionVersion; before: string }) {
  const t = useText()
  const { version, author, writtenAt } = item
  return (
    <>
      <p className="small">
        <strong>{t('versions.version', { version })}</strong>{' '}
        {t('versions.by', { name: author.name, when: dayAndTime(writtenAt) })}
      </p>
      <MarkedText before={before} after={item.text} withRemoved />
    </>
  )
}
