/** Rows of cells as text, the first with the headings; empty rows are still there, so that row numbers are true. */
export type Sheet = readonly (readonly string[])[]
