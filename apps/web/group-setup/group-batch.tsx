import { Button, Details, Heading, Label, Select, Table } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupSetup } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { batchMoveQuery, moveBatch } from '../cohort-setup/queries'

/** Another batch, and what it would mean for the group's days before anything is moved. */
export function GroupBatch({ group }: { group: GroupSetup }) {
  const t = useText()
  const [batchId, choose] = useState(group.batch?.id ?? '')
  const client = useQueryClient()
  const move = useMutation({
    mutationFn: () => moveBatch(group.id, group.version, batchId || null),
    onSuccess: () => client.invalidateQueries(),
  })
  const other = batchId !== (group.batch?.id ?? '')
  return (
    <Details>
      <Details.Summary>
        <Heading level={2} data-size="2xs">
          {t('group-setup.move')}
        </Heading>
      </Details.Summary>
      <Details.Content className="stack">
        <div className="field-block">
          <Label htmlFor="group-batch">{t('setup.batch')}</Label>
          <Select id="group-batch" value={batchId} onChange={(event) => choose(event.target.value)}>
            <Select.Option value="">{t('setup.no-batch')}</Select.Option>
            {group.batches.map(({ id, number }) => (
              <Select.Option key={id} value={id}>
                {t('word.batch', { number })}
              </Select.Option>
            ))}
          </Select>
        </div>
        {other && <Meaning groupId={group.id} batchId={batchId} />}
        {move.error && <FormError error={move.error} />}
        {other && (
          <div>
            <Button loading={move.isPending} onClick={() => move.mutate()}>
              {t('group-setup.move.do')}
            </Button>
          </div>
        )}
      </Details.Content>
    </Details>
  )
}

function Meaning({ groupId, batchId }: { groupId: string; batchId: string }) {
  const t = useText()
  const query = useQuery(batchMoveQuery(groupId, batchId))
  const dated = (value: string | null) => (value ? day(value) : t('group-setup.undated'))
  return (
    <Loaded query={query}>
      {({ modules }) => (
        <div className="scroll-x" tabIndex={0} role="region" aria-label={t('group-setup.move.means')}>
          <Table data-size="sm">
            <caption>{t('group-setup.move.means')}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{t('group-setup.move.module')}</Table.HeaderCell>
                <Table.HeaderCell>{t('group-setup.move.before')}</Table.HeaderCell>
                <Table.HeaderCell>{t('group-setup.move.after')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {modules.map(({ number, before, after, held }) => (
                <Table.Row key={number}>
                  <Table.HeaderCell scope="row">{number}</Table.HeaderCell>
                  <Table.Cell>
                    {dated(before)}
                    {held && ` (${t('group-setup.move.held')})`}
                  </Table.Cell>
                  <Table.Cell>{before === after ? dated(after) : <strong>{dated(after)}</strong>}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Loaded>
  )
}
