import type { Language, Localised } from '../i18n'
import type { ProblemKind } from './problem'

const texts = new Map<string, Localised>()
const constraints = new Map<string, { code: string; kind: ProblemKind }>()

/** Registers the sentences of a noun's problem codes; `{name}` is replaced by the parameter of that name. */
export function problemTexts(sentences: Readonly<Record<string, Localised>>): void {
  for (const [code, text] of Object.entries(sentences)) texts.set(code, text)
}

/** Maps named database constraints to problem codes: the last line of defence speaks like the first. */
export function constraintProblems(
  codes: Readonly<Record<string, string>>,
  kind: ProblemKind = 'conflict',
): void {
  for (const [constraint, code] of Object.entries(codes)) constraints.set(constraint, { code, kind })
}

export function problemOfConstraint(
  name: string | undefined,
): { code: string; kind: ProblemKind } | undefined {
  return constraints.get(name ?? '')
}

export function sentence(
  code: string,
  language: Language,
  params: Readonly<Record<string, string | number>>,
): string {
  const text = texts.get(code) ?? texts.get('problem.unknown')
  return (text?.[language] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/** Whether every code has its sentence; a test asks. */
export function hasSentence(code: string): boolean {
  return texts.has(code)
}
