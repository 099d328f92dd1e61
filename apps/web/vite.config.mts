import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { catalogue } from './i18n/catalogue'
import { cataloguePlugin } from './i18n/catalogue-plugin'

const root = import.meta.dirname

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

export default defineConfig({
  root,
  base: '/',
  plugins: [sideEffectFree(), react(), cataloguePlugin(catalogue)],
  build: {
    outDir: resolve(root, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: { port: 5173, proxy: { '/v1': process.env['KL_API'] ?? 'http://127.0.0.1:3000' } },
})
