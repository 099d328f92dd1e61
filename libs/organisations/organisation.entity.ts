import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm'
import type { LanguageForm, OrganisationKind } from './organisation-words'

/** What may be changed about an organisation; its number and kind are what it is. */
export interface OrganisationDetails {
  readonly name?: string
  readonly languageForm?: LanguageForm
}

@Entity('organisations')
export class Organisation {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('text', { name: 'organisation_number' })
  organisationNumber!: string

  @Column('text', { name: 'municipality_number', nullable: true })
  municipalityNumber!: string | null

  @Column('text')
  kind!: OrganisationKind

  @Column('text')
  name!: string

  @Column('text', { name: 'language_form' })
  languageForm!: LanguageForm

  @VersionColumn()
  version!: number

  /** The first two digits of the municipality number (Statistics Norway's county number); null for others. */
  get countyNumber(): string | null {
    return this.municipalityNumber?.slice(0, 2) ?? null
  }

  describe(details: OrganisationDetails): void {
    this.name = details.name ?? this.name
    this.languageForm = details.languageForm ?? this.languageForm
  }
}
