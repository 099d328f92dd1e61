import { Choice, Id, Int, PageQuery, Text } from '../platform/http'
import {
  languageForms,
  organisationKinds,
  type LanguageForm,
  type OrganisationKind,
} from './organisation-words'

export class OrganisationReference {
  @Id()
  id!: string

  @Text({ max: 120 })
  name!: string

  @Text({ max: 4, nullable: true, description: 'Four digits; null for others than municipalities' })
  municipalityNumber!: string | null
}

export class OrganisationView extends OrganisationReference {
  @Text({ max: 9, example: '935478715' })
  organisationNumber!: string

  @Text({ max: 2, nullable: true, description: 'First two digits of the municipality number' })
  countyNumber!: string | null

  @Choice(organisationKinds)
  kind!: OrganisationKind

  @Choice(languageForms)
  languageForm!: LanguageForm

  @Int()
  version!: number
}

export class OrganisationsQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'Part of the name' })
  q?: string

  @Text({ max: 2, pattern: /^\d{2}$/, optional: true, description: 'County number' })
  county?: string
}

export class NewOrganisation {
  @Text({ max: 9, pattern: /^\d{9}$/ })
  organisationNumber!: string

  @Text({ max: 4, pattern: /^\d{4}$/, optional: true, nullable: true })
  municipalityNumber?: string | null

  @Choice(organisationKinds)
  kind!: OrganisationKind

  @Text({ min: 1, max: 120 })
  name!: string

  @Choice(languageForms)
  languageForm!: LanguageForm
}

export class OrganisationChange {
  @Text({ min: 1, max: 120, optional: true })
  name?: string

  @Choice(languageForms, { optional: true })
  languageForm?: LanguageForm
}
