import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import { Organisation } from './organisation.entity'
import type { OrganisationView } from './organisation.dto'

const PAGE: Statement = {
  name: 'organisations_page',
  text: `
    select id, name, organisation_number as "organisationNumber", municipality_number as "municipalityNumber",
           left(municipality_number, 2) as "countyNumber", kind, language_form as "languageForm", version
    from organisations
    where ($1::text is null or name ilike '%' || replace(replace($1, '%', '\\%'), '_', '\\_') || '%')
      and ($2::text is null or municipality_number like $2 || '%')
      and ($3::text is null or (name collate app.norwegian, id) > ($3 collate app.norwegian, $4::uuid))
    order by name collate app.norwegian, id
    limit $5`,
}

/** Where a page begins and what it filters on. */
export interface OrganisationsPage {
  readonly q: string | undefined
  readonly county: string | undefined
  readonly after: readonly string[] | null
  readonly limit: number
}

@Injectable()
export class OrganisationsStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, { q, county, after, limit }: OrganisationsPage): Promise<OrganisationView[]> {
    const params = [q ?? null, county ?? null, after?.[0] ?? null, after?.[1] ?? null, limit]
    return this.database.read<OrganisationView>(actor, PAGE, params)
  }

  find(id: string): Promise<Organisation | null> {
    return this.database.current.findOneBy(Organisation, { id })
  }

  /** The row under lock, so that the version that was compared is the one that is changed. */
  findForChange(id: string): Promise<Organisation | null> {
    return this.database.current.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } })
  }

  save(organisation: Organisation): Promise<Organisation> {
    return this.database.current.save(organisation)
  }
}
