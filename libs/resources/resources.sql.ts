/**
 * The files of an activity as JSON, in their order (`ResourceReference[]`).
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
