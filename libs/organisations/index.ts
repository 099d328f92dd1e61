export { OrganisationsApi } from './organisations.module'
export { OrganisationReference } from './organisation.dto'
export { validOrganisationNumber } from './organisation-number'
export { municipalities } from './register/municipalities'
