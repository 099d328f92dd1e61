import { BusyButton } from '../parts/busy-button'
import { Button, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { AuthoredResource } from '../api/answers'
import { languages } from '../i18n/language'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import type { OfVersion } from './queries'
import { useSize } from './size'

interface EditedResourceProps {
  of: OfVersion
  file: AuthoredResource
  readOnly: boolean
  busy: boolean
  rename: (title: AuthoredResource['title']) => void
  /** Null for the first. */
  up: (() => void) | null
  remove: () => void
}

/** One file: what it is, what it is called in each language, and its place. */
export function EditedResource({ of, file, readOnly, busy, rename, up, remove }: EditedResourceProps) {
  const t = useText()
  const size = useSize()
  const [title, setTitle] = useState(file.title)
  const name = file.title.nb
  return (
    <li className="stack-tight">
      <div className="row">
        <span>
          <a
            className="ds-link"
            href={`/v1/programme-versions/${of.versionId}/activities/${of.activityId}/resources/${file.id}`}
            download
            lang="nb"
          >
            {name}
          </a>{' '}
          <span className="quiet small">
            {t(`resource.kind.${file.kind}`)}, {size(file.bytes)}
          </span>
        </span>
      </div>
      {!readOnly && (
        <>
          <div className="row">
            {up && (
              <BusyButton type="button" variant="tertiary" data-size="sm" onClick={up} busy={busy}>
                {t('resource.up', { name })}
              </BusyButton>
            )}
            <BusyButton
              type="button"
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={remove}
              busy={busy}
            >
              {t('resource.remove', { name })}
            </BusyButton>
          </div>
          <Details>
            <Details.Summary>{t('resource.titles')}</Details.Summary>
            <Details.Content className="stack">
              {languages.map((language) => (
                <TextField
                  key={language}
                  id={`resource-${file.id}-${language}`}
                  label={t(`resource.name.${language}`)}
                  lang={language}
                  maxLength={160}
                  value={title[language]}
                  onChange={(event) => setTitle({ ...title, [language]: event.target.value })}
                />
              ))}
              <Button
                type="button"
                variant="secondary"
                loading={busy}
                aria-disabled={title.nb.trim() === ''}
                onClick={() => title.nb.trim() !== '' && rename(title)}
              >
                {t('resource.rename')}
              </Button>
            </Details.Content>
          </Details>
        </>
      )}
    </li>
  )
}
