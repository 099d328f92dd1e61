import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { AuthoredModule, AuthoredVersion, Localised } from '../api/answers'
import { LanguageFields } from '../editing/language-fields'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Segmented } from '../parts/segmented'
import { addModule, changeModule, versionQuery, type ModuleText } from './queries'

const EMPTY: Localised = { nb: '', nn: '', en: '' }

interface ModuleFormProps {
  version: AuthoredVersion
  /** Without one it is a new module that is made. */
  module?: AuthoredModule
}

/** What a module is called, what it is about, and whether it counts. */
export function ModuleForm({ version, module }: ModuleFormProps) {
  const t = useText()
  const [text, setText] = useState<ModuleText>(textOf(module))
  const save = useSave(version, module, () => setText(textOf(undefined)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(text)
  }
  const at = module?.id ?? 'new'
  return (
    <form className={module ? 'stack' : 'panel stack'} onSubmit={submit} aria-labelledby={`form-${at}`}>
      <Heading level={module ? 3 : 2} data-size="xs" id={`form-${at}`}>
        {t(module ? 'content.change-module' : 'content.add-module')}
      </Heading>
      <LanguageFields
        id={`title-${at}`}
        label={t('field.title')}
        value={text.title}
        change={(title) => setText({ ...text, title })}
        max={160}
      />
      <LanguageFields
        id={`theme-${at}`}
        label={t('field.theme')}
        value={text.theme}
        change={(theme) => setText({ ...text, theme })}
        max={1000}
        rows={3}
      />
      <Segmented
        name={`kind-${at}`}
        legend={t('content.module-kind')}
        value={text.kind}
        choose={(kind) => setText({ ...text, kind })}
        choices={[
          ['core', t('content.core')],
          ['followup', t('content.followup')],
        ]}
      />
      {save.error && <FormError error={save.error} />}
      <div className="row">
        <Button type="submit" variant="secondary" loading={save.isPending}>
          {t(module ? 'content.save' : 'content.add')}
        </Button>
        <p role="status" className="status-line">
          {save.isSuccess && t('content.saved')}
        </p>
      </div>
    </form>
  )
}

function useSave(version: AuthoredVersion, module: AuthoredModule | undefined, added: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (text: ModuleText) =>
      module ? changeModule(version.id, module.id, module.version, text) : addModule(version.id, text),
    onSuccess: () => (module ? undefined : added()),
    // Also when somebody was first: what stands in the fields stays, and builds on what is new.
    onSettled: () => client.invalidateQueries({ queryKey: versionQuery(version.id).queryKey }),
  })
}

function textOf(module: AuthoredModule | undefined): ModuleText {
  return { kind: module?.kind ?? 'core', title: module?.title ?? EMPTY, theme: module?.theme ?? EMPTY }
}
