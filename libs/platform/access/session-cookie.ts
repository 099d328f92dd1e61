import { createHmac } from 'node:crypto'

/** The cookie that carries the session token; httpOnly, SameSite=Lax, Secure outside demo. */
export const sessionCookie = 'kl_session'

/** The token that every change must carry: bound to the session, so a page of another origin cannot know it. */
export function csrfToken(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url')
}
