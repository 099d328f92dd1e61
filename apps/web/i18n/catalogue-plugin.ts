import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { languages, type Language, type Texts } from './language'

const PREFIX = 'virtual:catalogue/'

/**
 * Serves `virtual:catalogue/nb|nn|en`: the messages of one language, compiled from ICU at build time, so that
 * neither the parser nor the two other languages reach the reader.
 */
export function cataloguePlugin(texts: Texts): Plugin {
  return {
    name: 'message-catalogue',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const wanted = id.slice(PREFIX.length + 1)
      const language = languages.find((candidate) => candidate === wanted)
      return language ? `export default ${JSON.stringify(compiled(texts, language))}` : null
    },
  }
}

function compiled(texts: Texts, language: Language): Record<string, unknown> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compileMessage(text[language])]))
}
