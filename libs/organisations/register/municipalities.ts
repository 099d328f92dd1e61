import list from './municipalities.json'

/** A municipality of former Viken with the numbers that hold from 2024 on. */
export interface Municipality {
  readonly municipalityNumber: string
  readonly name: string
  readonly organisationNumber: string
}

/** The 51 municipalities of former Viken. Source: Statistics Norway's list of municipalities and Enhetsregisteret. */
export const municipalities: readonly Municipality[] = list.map(({ kommunenummer, navn, orgnr }) => ({
  municipalityNumber: kommunenummer,
  name: navn,
  organisationNumber: orgnr,
}))
