import { zipSync, type Zippable } from 'fflate'

/** No entry carries the time at which it was made, so the same content gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1)

/** An archive of the given files, in their order; the same files give the same bytes in every time zone. */
export function zip(files: Readonly<Record<string, Buffer | string>>): Buffer {
  const entries: Zippable = {}
  for (const [path, content] of Object.entries(files)) entries[path] = Buffer.from(content as string)
  return Buffer.from(zipSync(entries, { level: 6, mtime: FIXED_TIME }))
}
