import { Button, Label, Select, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { PersonSummary } from '../api/answers'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { TextField } from '../parts/text-field'
import { useList } from '../parts/use-list'
import { AddPerson } from './add-person'
import { givenRoles, peoplePage, type GivenRole } from './queries'
import './people.css'

/** Everybody whom the product knows, a page at a time. */
export function PeoplePage() {
  const t = useText()
  const [q, search] = useState('')
  const [role, choose] = useState<GivenRole | ''>('')
  const asked = useDeferredValue(q.trim())
  const { query, more } = useList(['people', asked, role], (cursor) => peoplePage({ q: asked, role }, cursor))
  return (
    <Page title={t('users.title')} lead={t('users.lead')}>
      <div className="stack">
        <div className="people-find">
          <TextField
            id="people-search"
            type="search"
            label={t('users.search')}
            description={t('users.search.hint')}
            value={q}
            maxLength={100}
            onChange={(event) => search(event.target.value)}
          />
          <div className="field-block">
            <Label htmlFor="people-role">{t('users.role')}</Label>
            <Select
              id="people-role"
              value={role}
              onChange={(event) => choose(event.target.value as GivenRole | '')}
            >
              <Select.Option value="">{t('users.role.any')}</Select.Option>
              {givenRoles.map((one) => (
                <Select.Option key={one} value={one}>
                  {t(`role.${one}`)}
                </Select.Option>
              ))}
            </Select>
          </div>
        </div>
        <div className="row">
          <AddPerson />
          <Link to="/logg" className="ds-link">
            {t('users.see-log')}
          </Link>
        </div>
        <Loaded query={query}>
          {(people) =>
            people.length > 0 ? (
              <ul className="plain panel people-lines" aria-label={t('users.title')}>
                {people.map((person) => (
                  <li key={person.id}>
                    <OnePerson person={person} />
                  </li>
                ))}
              </ul>
            ) : (
              <Empty title={t('users.none.title')} body={t('users.none.body')} />
            )
          }
        </Loaded>
        {more && (
          <Button variant="secondary" onClick={more} loading={query.isFetchingNextPage}>
            {t('word.show-more')}
          </Button>
        )}
      </div>
    </Page>
  )
}

function OnePerson({ person }: { person: PersonSummary }) {
  const t = useText()
  return (
    <>
      <div className="row">
        <Link to="/brukere/$personId" params={{ personId: person.id }} className="ds-link">
          {person.name}
        </Link>
        {person.mailState !== 'ok' && <Tag data-color="warning">{t('users.refused')}</Tag>}
      </div>
      <p className="quiet small">{person.email}</p>
      <p className="small">{standingsOf(person) || t('users.no-role')}</p>
    </>
  )
}

/** `Lokal fasilitator, Bærum · Deltaker, Bærum`. */
export function standingsOf({ standings }: PersonSummary): string {
  return standings.map(({ label, place }) => (place ? `${label}, ${place}` : label)).join(' · ')
}
