import { Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AuthoredResource, AuthoredResources } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { AddFile } from './add-file'
import { EditedResource } from './edited-resource'
import { arrangeResources, attachResource, removeResource, resourcesQuery, type OfVersion } from './queries'

interface ResourceEditorProps extends OfVersion {
  /** A published version's files are shown and stay. */
  readOnly?: boolean
}

/** The files of an activity as an author works on them. Each change is stored at once; a file is too large to keep waiting. */
export function ResourceEditor({ readOnly = false, ...of }: ResourceEditorProps) {
  const t = useText()
  const resources = useQuery(resourcesQuery(of))
  return (
    <section className="panel stack" aria-labelledby="resource-editor">
      <Heading level={2} data-size="xs" id="resource-editor">
        {t('resource.title')}
      </Heading>
      <Loaded query={resources}>{(list) => <Editor of={of} list={list} readOnly={readOnly} />}</Loaded>
    </section>
  )
}

interface EditorProps {
  of: OfVersion
  list: Versioned<AuthoredResources>
  readOnly: boolean
}

function Editor({ of, list, readOnly }: EditorProps) {
  const t = useText()
  const client = useQueryClient()
  const { items } = list.data
  const { queryKey } = resourcesQuery(of)
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
  const arrange = (next: readonly AuthoredResource[]) =>
    change.mutate(() => arrangeResources(of, next, list.version))
  return (
    <>
      {items.length === 0 && <p className="quiet">{t('resource.none')}</p>}
      <ul className="plain stack-tight">
        {items.map((file, at) => (
          <EditedResource
            key={file.id}
            of={of}
            file={file}
            readOnly={readOnly}
            busy={change.isPending}
            rename={(title) => arrange(items.map((one) => (one === file ? { ...one, title } : one)))}
            up={at > 0 ? () => arrange(swapped(items, at)) : null}
            remove={() => change.mutate(() => removeResource(of, file.id))}
          />
        ))}
      </ul>
      {change.error ? <FormError error={change.error} /> : null}
      {!readOnly && (
        <AddFile add={(file) => change.mutate(() => attachResource(of, file))} busy={change.isPending} />
      )}
    </>
  )
}

function swapped(items: readonly AuthoredResource[], at: number): AuthoredResource[] {
  const next = [...items]
  next.splice(at - 1, 2, ...items.slice(at - 1, at + 1).reverse())
  return next
}
