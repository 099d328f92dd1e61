import type { Language } from '../platform/i18n'
import type { ResourceKind } from './files/resource-kinds'

/** A file of an activity as `resourcesOfActivity` answers it. */
export interface ResourceRow {
  readonly id: string
  readonly title: string
  readonly titleLang: Language
  readonly fileName: string
  readonly kind: ResourceKind
  readonly bytes: number
}

/**
 * The files of an activity as JSON, in their order (`ResourceRow[]`).
 *
 * @param version column or parameter with the programme version, @param activity with the activity
 */
export function resourcesOfActivity(version: string, activity: string, language: string): string {
  return `(
    select coalesce(json_agg(json_build_object(
        'id', link.resource_id, 'title', app.text(link.title, ${language}),
        'titleLang', app.text_lang(link.title, ${language}),
        'fileName', link.file_name, 'kind', link.kind, 'bytes', link.bytes) order by link.position), '[]')
    from activity_resources link
    where link.programme_version_id = ${version} and link.activity_id = ${activity})`
}
