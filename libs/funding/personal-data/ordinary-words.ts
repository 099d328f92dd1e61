import { counties } from '../sections/words'

/**
 * Words of ordinary Norwegian and English that are also first names or surnames. Alone they say nothing of a person, unless
 * a capital letter in the middle of a sentence says that a name is meant.
 */
const WORDS = `
  alv ask aud bakke bakken bekk berg berge bjørk bjørn bo brekke bro bru bråten bu bø by dag dahl dal dalen eid eide eik
  eng engen even fjeld fjell fjord foss gard gran grant grav gro grøn hagen ham haug hauge haugen hav hei hele holm holt
  hope høst hov kant kirke kroken land lang li lid lie lien lilje liv lund løken mark may mo moe moen mose myhr myhre
  myr nes ness nord nygård odd per ravn rik rise ro roa rose rud ruud rød sand sande sande sol siv skar skog skogen
  sletten sletta snø solli stein stene strand strøm sund sunde svart syd sæter tor torg tveit tvedt ulv vang vatn ved
  vik vika viken voll vold vår våg york ør øst øy øyen ås åsen young will mar vest ann tone tale mona sti stig trygg
  glad frank rolf trond lov ting vegar bank lyng ener amund frid ro sunniva nils`

const ORDINARY = new Set(WORDS.split(/\s+/).filter((word) => word !== ''))

/** What counties are called, which is the same in all languages. */
const PLACES = new Set(
  Object.values(counties)
    .flatMap((name) => name.toLowerCase().split(/\s+/))
    .filter((word) => word.length > 2),
)

/** Whether a folded word is one of the language rather than of a person. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || PLACES.has(word)
}
