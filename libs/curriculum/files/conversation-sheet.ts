import type { Language } from '../../platform/i18n'
import { pdf, type PrintedDocument } from '../../platform/documents'
import type { ResourceContent } from '../../resources'

type Sheet = Pick<PrintedDocument, 'title' | 'description'> & {
  readonly fileName: string
  readonly parts: readonly (readonly [string, readonly string[]])[]
}

const SHEETS: Readonly<Record<'nb' | 'nn', Sheet>> = {
  nb: {
    fileName: 'Mal for samtalen om vårt hvorfor.pdf',
    title: 'Mal for samtalen om vårt hvorfor',
    description: 'Et ark for den som leder samtalen i ledergruppa: hva dere gjør før, under og etter timen.',
    parts: [
      [
        'Før samtalen',
        [
          'Sett av én time uten andre saker, og avtal hvem som skriver.',
          'Be hver av dere ta med én setning: Hva skal bli bedre, og for hvem?',
          'Heng opp ett ark med overskriften «Hvis vi ikke endrer oss».',
        ],
      ],
      [
        'I samtalen',
        [
          'Ti minutter: Alle leser setningen sin høyt. Ingen kommenterer.',
          'Tjue minutter: Hva går igjen? Hva er dere uenige om, og hvorfor?',
          'Ti minutter: Hva skjer med innbyggerne hvis alt blir som før?',
          'Femten minutter: Skriv tre til seks setninger sammen.',
          'Fem minutter: Hva kan dere bruke svaret til å si nei til?',
        ],
      ],
      [
        'Etterpå',
        [
          'Legg teksten inn som gruppas svar, så alle kan lese den i ro.',
          'Spør en tillitsvalgt og en innbygger om de kjenner seg igjen.',
        ],
      ],
    ],
  },
  nn: {
    fileName: 'Mal for samtalen om vårt kvifor.pdf',
    title: 'Mal for samtalen om vårt kvifor',
    description: 'Eit ark for den som leier samtalen i leiargruppa: kva de gjer før, under og etter timen.',
    parts: [
      [
        'Før samtalen',
        [
          'Set av éin time utan andre saker, og avtal kven som skriv.',
          'Be kvar av dykk ta med éi setning: Kva skal bli betre, og for kven?',
          'Heng opp eitt ark med overskrifta «Om vi ikkje endrar oss».',
        ],
      ],
      [
        'I samtalen',
        [
          'Ti minutt: Alle les setninga si høgt. Ingen kommenterer.',
          'Tjue minutt: Kva går att? Kva er de usamde om, og kvifor?',
          'Ti minutt: Kva skjer med innbyggjarane om alt blir som før?',
          'Femten minutt: Skriv tre til seks setningar saman.',
          'Fem minutt: Kva kan de bruke svaret til å seie nei til?',
        ],
      ],
      [
        'Etterpå',
        [
          'Legg teksten inn som svaret til gruppa, så alle kan lese han i ro.',
          'Spør ein tillitsvald og ein innbyggjar om dei kjenner seg att.',
        ],
      ],
    ],
  },
}

const TITLES: Readonly<Record<'nb' | 'nn', ResourceContent['title']>> = {
  nb: {
    nb: 'Mal for samtalen, bokmål',
    nn: 'Mal for samtalen, bokmål',
    en: 'Template for the conversation, in bokmål',
  },
  nn: {
    nb: 'Mal for samtalen, nynorsk',
    nn: 'Mal for samtalen, nynorsk',
    en: 'Template for the conversation, in nynorsk',
  },
}

/** A sheet for whoever leads the conversation, as accessible PDF; the same bytes each time it is made. */
export function conversationSheets(): ResourceContent[] {
  return (['nb', 'nn'] as const).map((language) => ({
    fileName: SHEETS[language].fileName,
    kind: 'pdf',
    title: TITLES[language],
    content: printed(SHEETS[language], language),
  }))
}

function printed({ title, description, parts }: Sheet, language: Language): Buffer {
  return pdf({
    language,
    title,
    author: 'DigiViken',
    description,
    issuedAt: new Date('2023-08-01T00:00:00Z'),
    facts: [],
    sections: parts.map(([heading, items]) => ({ title: heading, blocks: [{ kind: 'list', items }] })),
  })
}
