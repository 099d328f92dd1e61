/** The same luck for the same seed. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to 1, without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  of(probability: number): boolean {
    return this.next() < probability
  }

  /** Both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  one<Of>(all: readonly Of[]): Of {
    const found = all[this.whole(0, all.length - 1)]
    if (found === undefined) throw new Error('Nothing to choose from')
    return found
  }

  maybe<Of>(probability: number, make: () => Of): Of[] {
    return this.of(probability) ? [make()] : []
  }
}
