import './organisation.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, requireVersion, type Page } from '../platform/http'
import type {
  NewOrganisation,
  OrganisationChange,
  OrganisationsQuery,
  OrganisationView,
} from './organisation.dto'
import { Organisation } from './organisation.entity'
import { mayManageOrganisations } from './organisation.policy'
import { OrganisationsStore } from './organisations.store'

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly store: OrganisationsStore,
  ) {}

  async list(
    actor: Actor,
    { q, county, cursor, limit = DEFAULT_LIMIT }: OrganisationsQuery,
  ): Promise<Page<OrganisationView>> {
    const after = cursorFrom(cursor, 2)
    const rows = await this.store.page(actor, { q, county, after, limit: limit + 1 })
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.name, row.id],
    )
  }

  find(actor: Actor, id: string): Promise<OrganisationView> {
    return this.database.transaction(actor, async () => view(found(await this.store.find(id))))
  }

  add(actor: Actor, request: NewOrganisation): Promise<OrganisationView> {
    return this.database.transaction(actor, async () => {
      if (!mayManageOrganisations(actor)) throw new Problem('forbidden', 'access.denied')
      const organisation = Object.assign(new Organisation(), { municipalityNumber: null, ...request })
      return view(await this.store.save(organisation))
    })
  }

  change(
    actor: Actor,
    id: string,
    version: string | null,
    request: OrganisationChange,
  ): Promise<OrganisationView> {
    return this.database.transaction(actor, async () => {
      const organisation = found(await this.store.find(id))
      if (!mayManageOrganisations(actor)) throw new Problem('forbidden', 'access.denied')
      const locked = found(await this.store.findForChange(organisation.id))
      requireVersion(version, locked.version)
      locked.describe(request)
      return view(await this.store.save(locked))
    })
  }
}

function found(organisation: Organisation | null): Organisation {
  if (!organisation) throw new Problem('not-found', 'request.not-found')
  return organisation
}

function view(row: Organisation): OrganisationView {
  const { id, name, organisationNumber, municipalityNumber, countyNumber, kind, languageForm, version } = row
  return { id, name, organisationNumber, municipalityNumber, countyNumber, kind, languageForm, version }
}
