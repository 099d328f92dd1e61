const PLACE = /\{(\w+)(?:, plural, one \{([^{}]*)\} other \{([^{}]*)\})?\}/g

/** The message with its places filled: `{name}`, or `{count, plural, one {# text} other {# texts}}` as ICU writes it. */
export function message(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PLACE, (_, name: string, one?: string, other?: string) => {
    const value = String(values[name] ?? '')
    return ((values[name] === 1 ? one : other) ?? '#').replace('#', () => value)
  })
}
