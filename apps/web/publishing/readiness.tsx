import { Details, Heading } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AuthoredVersion, Finding, Readiness } from '../api/answers'
import { Confirm } from '../authoring/confirm'
import { programmesQuery, publish, readinessQuery, versionQuery } from '../authoring/queries'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'

/** What stands in the way of publishing, how complete each language is, and the way to publish. */
export function ReadinessPanel({ version }: { version: AuthoredVersion }) {
  const t = useText()
  const readiness = useQuery(readinessQuery(version.id))
  return (
    <section className="panel stack" aria-labelledby="readiness">
      <Heading level={2} data-size="xs" id="readiness">
        {t('publishing.title')}
      </Heading>
      <Loaded query={readiness}>{(data) => <Checks version={version} readiness={data} />}</Loaded>
    </section>
  )
}

function Checks({ version, readiness }: { version: AuthoredVersion; readiness: Readiness }) {
  const t = useText()
  const { findings, ready } = readiness
  const errors = findings.filter(({ level }) => level === 'error')
  return (
    <>
      <p className="status-line">
        {ready ? <CheckmarkCircleIcon aria-hidden /> : <XMarkOctagonIcon aria-hidden />}
        {ready ? t('publishing.ready') : t('publishing.not-ready', { count: errors.length })}
      </p>
      {findings.length > 0 && (
        <ul className="plain stack-tight">
          {findings.map((finding, at) => (
            <OneFinding key={at} finding={finding} versionId={version.id} />
          ))}
        </ul>
      )}
      <Completeness readiness={readiness} versionId={version.id} />
      {ready && <Publish version={version} readiness={readiness} />}
    </>
  )
}

function OneFinding({ finding, versionId }: { finding: Finding; versionId: string }) {
  const { level, text, place } = finding
  const Icon = level === 'error' ? XMarkOctagonIcon : ExclamationmarkTriangleIcon
  return (
    <li className="finding" data-level={level}>
      <Icon aria-hidden />
      <span>
        {place.name && (
          <>
            <PlaceLink versionId={versionId} place={place} language="nb" />
            {': '}
          </>
        )}
        {text}
      </span>
    </li>
  )
}

interface PlaceLinkProps {
  versionId: string
  place: Finding['place']
  language: Readiness['missing'][number]['language']
}

/** To the very field, or to the module when it is one of its own. */
function PlaceLink({ versionId, place, language }: PlaceLinkProps) {
  const { activityId, moduleId, field, name } = place
  if (!activityId) {
    return (
      <a className="ds-link" href={`#${moduleId}`}>
        {name}
      </a>
    )
  }
  const localised = field !== 'link' && field !== 'captions'
  return (
    <Link
      to="/innhold/versjon/$versionId/aktivitet/$activityId"
      params={{ versionId, activityId }}
      search={field ? { felt: localised ? `${field}.${language}` : field } : {}}
      className="ds-link"
    >
      {name}
    </Link>
  )
}

/** How many of the texts are there in each language, and the missing ones with the way to each. */
function Completeness({ readiness, versionId }: { readiness: Readiness; versionId: string }) {
  const t = useText()
  return (
    <>
      <dl className="facts">
        {readiness.completeness.map(({ language, present, of }) => (
          <div key={language}>
            <dt>{t(`language.${language}`)}</dt>
            <dd className="tabular">{t('publishing.texts', { present, of })}</dd>
          </div>
        ))}
      </dl>
      {readiness.completeness.map(({ language, present, of }) =>
        present === of ? null : (
          <Details key={language} data-size="sm">
            <Details.Summary>
              {t('publishing.missing', { language: t(`language.${language}`), count: of - present })}
            </Details.Summary>
            <Details.Content>
              <ul className="stack-tight">
                {readiness.missing
                  .filter((one) => one.language === language)
                  .map(({ place }) => (
                    <li key={`${place.moduleId}${place.activityId}${place.field}`}>
                      <PlaceLink versionId={versionId} place={place} language={language} />
                    </li>
                  ))}
              </ul>
            </Details.Content>
          </Details>
        ),
      )}
    </>
  )
}

function Publish({ version, readiness }: { version: AuthoredVersion; readiness: Readiness }) {
  const t = useText()
  const client = useQueryClient()
  const { queryKey } = versionQuery(version.id)
  const send = useMutation({
    mutationFn: () => publish(version.id, readiness.version),
    onSuccess: async (published) => {
      client.setQueryData(queryKey, published)
      await client.invalidateQueries({ queryKey: programmesQuery.queryKey })
    },
    // Somebody changed something since the check: show it, so that nobody publishes what they have not read.
    onError: () => client.invalidateQueries({ queryKey }),
  })
  return (
    <div>
      <Confirm
        label={t('publishing.publish', { number: version.number })}
        question={t('publishing.means')}
        yes={t('publishing.yes')}
        act={() => send.mutate()}
        busy={send.isPending}
        error={send.error}
      />
    </div>
  )
}
