export const languages = ['nb', 'nn', 'en'] as const
/** Bokmål, nynorsk or English (BCP 47). */
export type Language = (typeof languages)[number]
/** A text in every language; bokmål is the fall-back and always there. */
export type Localised = Readonly<Record<Language, string>>

const SPOKEN: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

/** The first language of an `Accept-Language` header that we speak, in the reader's order of weight. */
export function languageFrom(header: string | undefined): Language | null {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', weight = 'q=1'] = part.trim().split(';')
    return { spoken: SPOKEN[tag.toLowerCase().split('-')[0] ?? ''], q: Number(weight.replace('q=', '')) || 0 }
  })
  wishes.sort((a, b) => b.q - a.q)
  return wishes.find((wish) => wish.spoken && wish.q > 0)?.spoken ?? null
}
