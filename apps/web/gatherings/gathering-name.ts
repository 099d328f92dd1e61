import type { Gathering } from '../api/answers'
import { useText } from '../i18n/text'

/** What a gathering is called: by its module, or by what a local session is about. */
export function useGatheringName(): (gathering: Pick<Gathering, 'module' | 'title'>) => string {
  const t = useText()
  return ({ module, title }) =>
    module ? t('gathering.of-module', { number: module.number }) : t('gathering.local', { title })
}
