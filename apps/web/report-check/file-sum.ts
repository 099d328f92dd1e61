/** SHA-256 of a file in hexadecimal digits, reckoned here; null where the browser may not, without a secure connection. */
export async function sumOf(file: Blob): Promise<string | null> {
  // The type says that it is always there; browsers have it over https and on this machine alone.
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
