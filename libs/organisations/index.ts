export { OrganisationsApi, OrganisationsModule } from './organisations.module'
export { OrganisationReference } from './organisation.dto'
export { validOrganisationNumber } from './organisation-number'
export { municipalities, type Municipality } from './register/municipalities'
