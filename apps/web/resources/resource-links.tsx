import { Heading } from '@digdir/designsystemet-react'
import type { Resource } from '../api/answers'
import { currentLanguage, useText } from '../i18n/text'
import { usePreviewed } from '../learning/step-links'
import { useSize } from './size'

interface ResourceLinksProps {
  groupId: string
  activityId: string
  resources: readonly Resource[]
}

/** What can be downloaded here: what it is called, what it is, and how large. */
export function ResourceLinks({ groupId, activityId, resources }: ResourceLinksProps) {
  const t = useText()
  const size = useSize()
  const previewed = usePreviewed()
  if (resources.length === 0) return null
  const folder = previewed
    ? `/v1/programme-versions/${previewed.versionId}/activities/${activityId}/resources`
    : `/v1/groups/${groupId}/resources`
  return (
    <section className="stack-tight" aria-labelledby="resources">
      <Heading level={2} data-size="xs" id="resources">
        {t('resource.title')}
      </Heading>
      <ul className="plain stack-tight">
        {resources.map(({ id, title, titleLang, kind, bytes }) => (
          <li key={id}>
            <a
              className="ds-link"
              href={`${folder}/${id}`}
              download
              lang={titleLang === currentLanguage() ? undefined : titleLang}
            >
              {title}
            </a>{' '}
            <span className="quiet small">
              {t(`resource.kind.${kind}`)}, {size(bytes)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
