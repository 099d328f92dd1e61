/** Collects every complaint, so that a person can mend all of them at once. */
export class Complaints {
  readonly sentences: string[] = []

  add(sentence: string): void {
    this.sentences.push(sentence)
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Reads single variables from an environment; an empty text counts as not given. */
export class Reader {
  constructor(
    private readonly env: Env,
    private readonly complaints: Complaints,
  ) {}

  text(name: string): string | null {
    const value = this.env[name]?.trim()
    return value ? value : null
  }

  flag(name: string): boolean | null {
    const value = this.text(name)
    if (value === null || value === 'true' || value === 'false')
      return value === null ? null : value === 'true'
    this.complaints.add(`${name} must be true or false, not “${value}”.`)
    return null
  }

  int(name: string, least: number, most: number, fallback: number): number {
    const value = this.text(name)
    if (value === null) return fallback
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    this.complaints.add(`${name} must be a whole number from ${least} to ${most}, not “${value}”.`)
    return fallback
  }

  choice<Value extends string>(name: string, values: readonly Value[], fallback: Value): Value {
    const value = this.text(name)
    if (value === null) return fallback
    const found = values.find((candidate) => candidate === value)
    if (found) return found
    this.complaints.add(`${name} must be one of ${values.join(', ')}, not “${value}”.`)
    return fallback
  }

  /** An address with one of the given protocols; its value may be a secret, so a complaint never repeats it. */
  url(name: string, protocols: readonly string[]): string | null {
    const value = this.text(name)
    if (value === null) return null
    const url = URL.canParse(value) ? new URL(value) : null
    if (url && protocols.includes(url.protocol) && url.hostname !== '') return value
    const forms = protocols.map((protocol) => `${protocol}//…`).join(' or ')
    this.complaints.add(`${name} must be an address that begins with ${forms}.`)
    return null
  }
}
