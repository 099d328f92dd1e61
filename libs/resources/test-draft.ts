import type { TestApi } from '../testing/api'

const TEXTS = `'{"nb":"Tekst","nn":"","en":""}'`

/** A draft of a new programme with one module and two activities, for tests. */
export class DraftVersion {
  private constructor(
    private readonly api: TestApi,
    readonly versionId: string,
    readonly activities: readonly string[],
  ) {}

  static async make(api: TestApi): Promise<DraftVersion> {
    const [made] = await api.world.sql<{ version: string; activities: string[] }>(`
      with p as (insert into programmes (key, title) values (gen_random_uuid(), ${TEXTS}) returning id),
      v as (insert into programme_versions (programme_id, number) select id, 1 from p returning id),
      sm as (insert into stable_modules (programme_id, key) select id, 'm1' from p returning id, key),
      m as (insert into modules (programme_version_id, id, number, key, kind, title, theme)
        select v.id, sm.id, 1, sm.key, 'core', ${TEXTS}, ${TEXTS} from v, sm returning id),
      sa as (insert into stable_activities (programme_id, key) select id, k from p, unnest(array['a', 'b']) k returning id, key),
      a as (insert into activities (programme_version_id, module_id, id, key, step, position, kind, title, body, minutes,
          required, answered_by)
        select v.id, m.id, sa.id, sa.key, 'prework', row_number() over (order by sa.key), 'reading', ${TEXTS}, ${TEXTS}, 5,
          true, 'person' from v, m, sa returning id, key)
      select v.id as version, (select array_agg(a.id order by a.key) from a) as activities from v`)
    return new DraftVersion(api, made?.version ?? '', made?.activities ?? [])
  }

  path(activity = 0): string {
    return `/v1/programme-versions/${this.versionId}/activities/${this.activities[activity]}/resources`
  }

  async publish(): Promise<void> {
    await this.api.world.sql('update programme_versions set published_at = now() where id = $1', [
      this.versionId,
    ])
  }

  /** The next version of the programme with the same modules and activities. */
  async copy(): Promise<DraftVersion> {
    const [made] = await this.api.world.sql<{ id: string }>(
      `insert into programme_versions (programme_id, number)
       select programme_id, number + 1 from programme_versions where id = $1 returning id`,
      [this.versionId],
    )
    await this.api.world.sql(
      `insert into modules (programme_version_id, id, number, key, kind, title, theme)
       select $2, id, number, key, kind, title, theme from modules where programme_version_id = $1`,
      [this.versionId, made?.id],
    )
    await this.api.world.sql(
      `insert into activities (programme_version_id, module_id, id, key, step, position, kind, title, body, minutes,
         required, answered_by)
       select $2, module_id, id, key, step, position, kind, title, body, minutes, required, answered_by
       from activities where programme_version_id = $1`,
      [this.versionId, made?.id],
    )
    return new DraftVersion(this.api, made?.id ?? '', this.activities)
  }
}
