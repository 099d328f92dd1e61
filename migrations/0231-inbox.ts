import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What came back to the sender address: that it was read, and as what. Its words are not kept. */
export class Inbox implements MigrationInterface {
  name = 'Inbox0000000000231'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INBOX)
    await secure(runner, 'inbox_mails', { select: '(select app.is_admin())' })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table inbox_mails`)
  }
}

/** The hash is the claim: the same mail is read once, wherever a worker was killed. */
const INBOX = `
  create table inbox_mails (
    id uuid not null default app.new_id(),
    hash bytea not null,
    kind text not null,
    detail text not null,
    size bigint not null,
    read_at timestamptz not null,
    constraint pk_inbox_mails primary key (id),
    constraint uq_inbox_mails_hash unique (hash),
    constraint ck_inbox_mails_kind check (kind in ('failed', 'delayed', 'calendar-reply', 'other', 'unreadable'))
  )`
