/** A day out of an accounting file as `YYYY-MM-DD`; null where it is none. The day comes first unless the year does. */
export function dayIn(written: string): string | null {
  const text = written.trim().replace(/[T ]\d{2}:\d{2}(:\d{2})?.*$/, '')
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? reversed(text)
  if (!parts) return null
  const [, year = '', month = '', day = ''] = parts
  return real(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day))
}

function reversed(text: string): string[] | null {
  const found = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text)
  if (!found) return null
  const [whole, day = '', month = '', year = ''] = found
  return [whole, year, month, day]
}

function real(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day > longest) return null
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
