export const counts = ['value', 'base', 'in', 'out'] as const
/** Which rows: counted, what they are a share of, new since the version before, gone since then. */
export type Count = (typeof counts)[number]

/** How many rows came and went in a line since the version before. */
export interface MovedLine {
  readonly indicator: string
  readonly line: string
  readonly rowsIn: number
  readonly rowsOut: number
}
