interface Account {
  readonly as: string
  readonly name: string
  readonly label: string
  readonly organisation: { readonly name: string } | null
}

/** The people that a visitor of the demo can sign in as, one a role; empty when the API has none to offer. */
export async function demoAccounts(url: string): Promise<readonly Account[]> {
  try {
    const answer = await fetch(`${url}/v1/demo/accounts`, { signal: AbortSignal.timeout(5_000) })
    if (!answer.ok) return []
    const { items } = (await answer.json()) as { items: Account[] }
    return [...new Map(items.toReversed().map((item) => [item.as, item])).values()].toReversed()
  } catch {
    return []
  }
}

/** Lines of a table that fits a terminal. */
export function accountTable(accounts: readonly Account[]): string[] {
  const rows = accounts.map(({ label, name, organisation }) => [label, name, organisation?.name ?? ''])
  const width = (column: number): number => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)) + 2
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(width(column))).join('')}`.trimEnd())
}
