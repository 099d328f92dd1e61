/** A random key of 32 hexadecimal digits as a UUID (version 4, RFC 9562). */
export function idFrom(key: string): string {
  const variant = ((parseInt(key[16] ?? '0', 16) & 3) | 8).toString(16)
  const digits = `${key.slice(0, 12)}4${key.slice(13, 16)}${variant}${key.slice(17)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
