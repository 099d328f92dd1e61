import { lstat, mkdir, open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** What came in: its beginning, and how long all of it is. */
export interface Delivered {
  readonly content: Buffer
  readonly size: number
}

/**
 * A folder into which a mail server delivers (maildir): each mail is a file of its own that appears whole in `new`, and
 * goes to `cur` when it has been seen. Nothing is ever removed here.
 */
export class Maildir {
  constructor(private readonly folder: string) {}

  /** The names of what was not seen yet, oldest first: names begin with the time of delivery. */
  async unseen(): Promise<string[]> {
    await Promise.all(
      ['new', 'cur', 'tmp'].map((name) => mkdir(join(this.folder, name), { recursive: true })),
    )
    const names = await readdir(join(this.folder, 'new'))
    return names.filter((name) => !name.startsWith('.')).sort()
  }

  /** The beginning of a mail, at most so many bytes; null when it is gone, or no file. */
  async read(name: string, atMost: number): Promise<Delivered | null> {
    const path = join(this.folder, 'new', name)
    const found = await lstat(path).catch(() => null)
    if (!found?.isFile()) return null
    const file = await open(path, 'r')
    try {
      const buffer = Buffer.alloc(Math.min(found.size, atMost))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
      return { content: buffer.subarray(0, bytesRead), size: found.size }
    } finally {
      await file.close()
    }
  }

  /** Puts a mail with those that were seen; one that somebody else has put there already is no fault. */
  async seen(name: string): Promise<void> {
    const marked = name.includes(':2,') ? name : `${name}:2,S`
    await rename(join(this.folder, 'new', name), join(this.folder, 'cur', marked)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      },
    )
  }
}
