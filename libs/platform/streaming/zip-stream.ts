import type { TransformOptions } from 'node:stream'
import { createDeflateRaw, crc32, type DeflateRaw, type ZlibOptions } from 'node:zlib'

/** 1 January 1980: no file says when the archive was made, so that the same content gives the same bytes. */
const DATE = 0x0021
/** Sizes and checksum follow the content; names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
const VERSION = 20
const LARGEST = 0xffff_ffff
/** How much may wait to be compressed, so that what comes next is written meanwhile; and how much comes out at once. */
const AHEAD = { highWaterMark: 1 << 20, chunkSize: 1 << 16, memLevel: 9 }

interface Entry {
  readonly name: Buffer
  readonly at: number
  crc: number
  packed: number
  size: number
}

/**
 * Writes a ZIP archive piece by piece; nothing of it is kept but the list of its files. Each piece is handed to `write`,
 * which says when the reader wants more.
 *
 * @throws RangeError for an archive of 4 GiB and more
 */
export class ZipStream {
  private readonly entries: Entry[] = []
  private at = 0

  /** @param level how hard to compress, 1 (fast) to 9 */
  constructor(
    private readonly write: (piece: Buffer) => Promise<void>,
    private readonly level: number,
  ) {}

  /** One file of the archive; its text comes in pieces. */
  async file(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const entry: Entry = { name: Buffer.from(path), at: this.at, crc: 0, packed: 0, size: 0 }
    await this.put(
      numbers([4, 0x04034b50], ...this.common(entry, true), [2, entry.name.length], [2, 0]),
      entry.name,
    )
    const options: ZlibOptions & TransformOptions = { ...AHEAD, level: this.level }
    const deflate = createDeflateRaw(options)
    const packed = this.packed(deflate, entry)
    try {
      for await (const piece of pieces) await feed(deflate, entry, piece)
    } catch (error) {
      deflate.destroy(error as Error)
      await packed.catch(() => undefined)
      throw error
    }
    deflate.end()
    await packed
    await this.put(numbers([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]))
    this.entries.push(entry)
  }

  /** The list of the files, without which nothing can be read. */
  async end(): Promise<void> {
    const begin = this.at
    for (const entry of this.entries) {
      const fields = [[2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.at]] as const // prettier-ignore
      await this.put(
        numbers([4, 0x02014b50], [2, VERSION], ...this.common(entry, false), ...fields),
        entry.name,
      )
    }
    const count = this.entries.length
    const list = [[4, this.at - begin], [4, begin], [2, 0]] as const // prettier-ignore
    await this.put(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], ...list))
  }

  private async packed(deflate: DeflateRaw, entry: Entry): Promise<void> {
    for await (const piece of deflate as AsyncIterable<Buffer>) {
      entry.packed += piece.length
      await this.put(piece)
    }
  }

  private common({ crc, packed, size }: Entry, later: boolean): (readonly [width: 2 | 4, value: number])[] {
    const sizes = later ? [0, 0, 0] : [crc, packed, size]
    return [[2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, DATE], ...sizes.map((one) => [4, one] as const)] // prettier-ignore
  }

  private async put(...pieces: readonly Buffer[]): Promise<void> {
    for (const piece of pieces) {
      this.at += piece.length
      if (this.at > LARGEST) throw new RangeError('The archive is too large')
      await this.write(piece)
    }
  }
}

function feed(deflate: DeflateRaw, entry: Entry, text: string): Promise<void> | void {
  const piece = Buffer.from(text)
  entry.crc = crc32(piece, entry.crc)
  entry.size += piece.length
  if (entry.size > LARGEST) throw new RangeError('A file of the archive is too large')
  if (deflate.write(piece)) return
  return new Promise((resolve, reject) => {
    const done = (error?: Error): void => {
      deflate.off('drain', done).off('error', done).off('close', done)
      if (error) reject(error)
      else resolve()
    }
    deflate.once('drain', done).once('error', done).once('close', done)
  })
}

/** Unsigned numbers of two or four bytes, the lowest byte first. */
function numbers(...fields: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((all, [width]) => all + width, 0))
  let at = 0
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width)
  return bytes
}
