import { Table } from '@digdir/designsystemet-react'
import type { GroupProgress, PersonRow } from '../api/answers'
import { useText } from '../i18n/text'
import { PersonLine } from './person-line'

interface PeopleTableProps {
  people: readonly PersonRow[]
  modules: GroupProgress['modules']
}

export function PeopleTable({ people, modules }: PeopleTableProps) {
  const t = useText()
  return (
    <div className="wide-only scroll-x">
      <Table border className="heat" data-size="sm">
        <caption className="ds-sr-only">{t('people.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('people.person')}</Table.HeaderCell>
            {modules.map((module) => (
              <Table.HeaderCell key={module.module} scope="col">
                {t('word.module', { number: module.module })}
                <span className="heat-title">{module.title.split(' – ')[0]}</span>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {people.map((person) => (
            <PersonLine key={person.enrolmentId} person={person} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
