import { BusyButton } from '../parts/busy-button'
import { Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Gathering, GatheringFileList } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { AddFile } from '../resources/add-file'
import { useSize } from '../resources/size'
import { addGatheringFile, gatheringFilesQuery, removeGatheringFile } from './queries'

/** What is handed out for a gathering; each change is stored at once. Nothing where there is nothing, but for who can add. */
export function FilesSection({ gathering }: { gathering: Pick<Gathering, 'id'> }) {
  const t = useText()
  const files = useQuery(gatheringFilesQuery(gathering.id))
  if (files.data?.items.length === 0 && !files.data.mayChange) return null
  return (
    <section className="stack" aria-labelledby="gathering-files">
      <Heading level={2} data-size="xs" id="gathering-files">
        {t('resource.title')}
      </Heading>
      <Loaded query={files}>{(list) => <Files id={gathering.id} list={list} />}</Loaded>
    </section>
  )
}

function Files({ id, list }: { id: string; list: GatheringFileList }) {
  const t = useText()
  const size = useSize()
  const client = useQueryClient()
  const { queryKey } = gatheringFilesQuery(id)
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
  return (
    <>
      {list.items.length === 0 && <p className="quiet">{t('gathering-file.none')}</p>}
      <ul className="plain stack-tight">
        {list.items.map((file) => (
          <li key={file.id} className="row row-apart">
            <span className="file-name">
              <a className="ds-link" href={`/v1/gatherings/${id}/files/${file.id}`} download>
                {file.fileName}
              </a>{' '}
              <span className="quiet small">
                {t(`resource.kind.${file.kind}`)}, {size(file.bytes)}
              </span>
            </span>
            {list.mayChange && (
              <BusyButton
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                aria-label={t('resource.remove', { name: file.fileName })}
                busy={change.isPending}
                onClick={() => change.mutate(() => removeGatheringFile(id, file.id))}
              >
                {t('agenda.remove')}
              </BusyButton>
            )}
          </li>
        ))}
      </ul>
      {change.error ? <FormError error={change.error} /> : null}
      {list.mayChange && (
        <AddFile add={(file) => change.mutate(() => addGatheringFile(id, file))} busy={change.isPending} />
      )}
    </>
  )
}
