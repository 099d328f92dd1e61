const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Whether nine digits are a Norwegian organisation number: the weighted sum of the first eight, mod 11, gives the
 * ninth; a number whose check digit would be 10 does not exist. Source: Brønnøysundregistrene, "Organisasjonsnummeret".
 */
export function validOrganisationNumber(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  return (11 - (sum % 11)) % 11 === Number(number[8])
}
