const SPACES = /[\s\u00a0\u202f\u2009']/g
const LARGEST_ORE = 100 * 1_000_000_000_000

/** An amount out of an accounting file, in whole øre; null where it is none, or could be read in two ways. */
export function oreIn(written: string): number | null {
  const plain = written
    .replace(SPACES, '')
    .replace(/^(kr|nok)\.?|(kr|nok)\.?$/gi, '')
    .replace(/,-$/, '')
    .replace(/[\u2212\u2013]/g, '-')
  const signed = /^([+-]?)(\(?)([\d.,]+)(\)?)(-?)$/.exec(plain)
  if (!signed) return null
  const [, before, opened, digits = '', closed, after] = signed
  if ((opened === '') !== (closed === '')) return null
  const size = sizeIn(digits)
  if (size === null || Math.abs(size) > LARGEST_ORE) return null
  const below = [before === '-', opened !== '', after === '-'].filter(Boolean).length
  return below > 1 ? null : below === 1 && size !== 0 ? -size : size
}

/**
 * Whole kroner, the nearest; half a krone goes away from zero, so that a correction takes back exactly what it corrects.
 */
export function kronerOf(ore: number): number {
  const kroner = Math.floor((Math.abs(ore) + 50) / 100)
  return ore < 0 && kroner > 0 ? -kroner : kroner
}

function sizeIn(digits: string): number | null {
  const point = decimalAt(digits)
  if (point === null) return null
  const whole = point === -1 ? digits : digits.slice(0, point)
  const parts = point === -1 ? '' : digits.slice(point + 1)
  if (!/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole)) return null
  // A workbook keeps 0.1 + 0.2 as 0.30000000000000004: what is below an øre is rounded as any øre would be.
  const ore = parts === '' ? 0 : Math.round(Number(`0.${parts}`) * 100)
  return Number(whole.replace(/[.,]/g, '')) * 100 + ore
}

/** Where the decimals begin; -1 where there are none, null where nobody can know: 1.234 is a thousand or a little over one. */
function decimalAt(digits: string): number | null {
  const marks = [...digits.matchAll(/[.,]/g)]
  const last = marks.at(-1)
  if (!last) return -1
  const decimals = digits.length - last.index - 1
  const others = marks.slice(0, -1).map(([mark]) => mark)
  if (decimals === 0) return null
  if (others.includes(last[0])) return decimals === 3 && others.every((mark) => mark === last[0]) ? -1 : null
  if (decimals === 3 && others.length === 0) return null
  return last.index
}
