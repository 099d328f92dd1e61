import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { AuthoredActivity, AuthoredVersion } from '../api/answers'
import { Confirm } from '../authoring/confirm'
import { removeActivity, versionQuery } from '../authoring/queries'
import { languages, type Language } from '../i18n/language'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Tabs } from '../parts/tabs'
import { ActivityFacts } from './activity-facts'
import { ActivityTexts } from './activity-texts'
import { ConflictFields } from './conflict-fields'
import { MarkdownHelp } from './markdown-help'
import { useEditing } from './use-editing'
import { useWide } from './use-wide'

interface ActivityFormProps {
  version: AuthoredVersion
  activity: AuthoredActivity
  /** Which language is in sight first, where there is room for one. */
  language: Language
}

export function ActivityForm({ version, activity, language }: ActivityFormProps) {
  const t = useText()
  const editing = useEditing(version, activity)
  const [only, show] = useState<Language>(language)
  const wide = useWide()
  const refusal = useRef<HTMLDivElement>(null)
  const { error } = editing.save
  useEffect(() => {
    if (error) refusal.current?.focus()
  }, [error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    editing.save.mutate()
  }
  const texts = (
    <ActivityTexts
      kind={activity.kind}
      fields={editing.fields}
      change={editing.change}
      only={wide ? null : only}
      readOnly={!version.draft}
    />
  )
  return (
    <form className="stack-loose" onSubmit={submit} noValidate>
      {editing.notice && (
        <Alert data-color="info" role="status">
          <Paragraph>{t(`editing.${editing.notice}`)}</Paragraph>
        </Alert>
      )}
      <ConflictFields editing={editing} />
      <div className="panel stack">
        {version.draft && <MarkdownHelp />}
        {wide ? (
          texts
        ) : (
          <Tabs
            label={t('editing.languages')}
            value={only}
            choose={show}
            tabs={languages.map((one) => ({ value: one, label: t(`language.${one}`) }))}
          >
            {texts}
          </Tabs>
        )}
      </div>
      <ActivityFacts
        kind={activity.kind}
        fields={editing.fields}
        change={editing.change}
        readOnly={!version.draft}
      />
      {version.draft && (
        <>
          <div className="save-line panel stack-tight" ref={refusal} tabIndex={-1}>
            {error && <FormError error={error} />}
            <div className="row">
              <Button type="submit" loading={editing.save.isPending}>
                {t('content.save')}
              </Button>
              <p className="status-line" role="status">
                {editing.dirty ? t('editing.unsaved') : editing.save.isSuccess && t('content.saved')}
              </p>
            </div>
          </div>
          <Remove version={version} activity={activity} />
        </>
      )}
    </form>
  )
}

function Remove({ version, activity }: Pick<ActivityFormProps, 'version' | 'activity'>) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { queryKey } = versionQuery(version.id)
  const remove = useMutation({
    mutationFn: () => removeActivity(version.id, activity.id, activity.version),
    onSuccess: async () => {
      await navigate({ to: '/innhold/versjon/$versionId', params: { versionId: version.id } })
      await client.invalidateQueries({ queryKey })
    },
    onError: () => client.invalidateQueries({ queryKey }),
  })
  return (
    <div>
      <Confirm
        danger
        label={t('editing.remove')}
        question={t('editing.remove.means')}
        yes={t('content.remove.yes')}
        act={() => remove.mutate()}
        busy={remove.isPending}
        error={remove.error}
      />
    </div>
  )
}
