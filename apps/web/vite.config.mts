import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { defineConfig, runnerImport, type Plugin } from 'vite'

const root = import.meta.dirname
const CATALOGUE = 'virtual:catalogue/'

type Catalogue = typeof import('./i18n/catalogue')

/** Designsystemet registers every custom element as a side effect of any import; we import the components alone. */
function sideEffectFree(): Plugin {
  const packages = /node_modules\/@digdir\/designsystemet-(react|web)\//
  return {
    name: 'designsystemet-side-effect-free',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.includes('designsystemet') && !(importer && packages.test(importer))) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found && packages.test(found.id) ? { ...found, moduleSideEffects: false } : found
    },
  }
}

/**
 * Serves `virtual:catalogue/nb|nn|en`: the messages of one language, compiled from ICU at build time, so that
 * neither the parser nor the two other languages reach the reader.
 */
function messageCatalogue(): Plugin {
  return {
    name: 'message-catalogue',
    resolveId: (id) => (id.startsWith(CATALOGUE) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${CATALOGUE}`)) return null
      const language = id.slice(CATALOGUE.length + 1) as 'nb' | 'nn' | 'en'
      const { module, dependencies } = await runnerImport<Catalogue>(resolve(root, 'i18n/catalogue.ts'))
      for (const file of dependencies) this.addWatchFile(resolve(root, file))
      const compiled = Object.entries(module.catalogue).map(([key, text]) => [
        key,
        compileMessage(text[language]),
      ])
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`
    },
  }
}

export default defineConfig({
  root,
  base: '/',
  plugins: [sideEffectFree(), react(), messageCatalogue()],
  build: {
    outDir: resolve(root, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // One file: thirty small ones weigh a quarter more when each is compressed alone.
    cssCodeSplit: false,
  },
  server: { port: 5173, proxy: { '/v1': process.env['KL_API'] ?? 'http://127.0.0.1:3000' } },
})
