import municipalities from './register/municipalities.json'
import { validOrganisationNumber } from './organisation-number'

describe('an organisation number', () => {
  it('is valid when its weighted sum gives the check digit', () => {
    expect(validOrganisationNumber('123456785')).toBe(true)
    expect(municipalities.every(({ orgnr }) => validOrganisationNumber(orgnr))).toBe(true)
  })

  it('is invalid with another check digit, another length or a letter', () => {
    expect(['123456784', '12345678', '1234567850', '12345678x', ''].filter(validOrganisationNumber)).toEqual(
      [],
    )
  })

  it('does not exist where the check digit would be ten', () => {
    // Eight digits whose weighted sum is 12: the check digit would be 10.
    const candidates = Array.from({ length: 10 }, (_, digit) => `00000006${digit}`)
    expect(candidates.filter(validOrganisationNumber)).toEqual([])
  })
})
