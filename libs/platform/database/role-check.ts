import type { Pool } from 'pg'
import { COUNTER } from './counter'

const QUESTION = `
  select r.rolsuper or r.rolbypassrls
      or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)
      or exists (select from pg_roles k where k.rolname = '${COUNTER}' and pg_has_role(r.oid, k.oid, 'usage')) as dangerous
  from pg_roles r where r.rolname = current_user`

/**
 * Row-level security is the third lock only while the role cannot walk around it; so the app refuses to boot as a
 * superuser, as a role with BYPASSRLS, as the owner of a table, or where the rules of the role that counts hold for it too.
 */
export async function refuseDangerousRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ dangerous: boolean }>(QUESTION)
  if (rows[0]?.dangerous !== false) {
    throw new Error(
      'DATABASE_APP_URL connects as a role that can bypass row-level security; give it a restricted role',
    )
  }
}
