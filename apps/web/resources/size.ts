import { number } from '../i18n/format'
import { useText } from '../i18n/text'

const KB = 1024

/** How large a file is, in words that are short enough for a list: `240 kB`, `1,4 MB`. */
export function useSize(): (bytes: number) => string {
  const t = useText()
  return (bytes) =>
    bytes < KB * KB
      ? t('resource.kb', { size: number(Math.max(1, Math.round(bytes / KB))) })
      : t('resource.mb', { size: number(Math.round((10 * bytes) / (KB * KB)) / 10) })
}
