import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Jobs asked for, jobs that failed too often, and effects that must happen once. */
export class Jobs implements MigrationInterface {
  name = 'Jobs0000000000050'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX)
    await runner.query(
      `create unique index uq_outbox_key on outbox (key) where delivered_at is null and done_at is null`,
    )
    await runner.query(`create index ix_outbox_run_at on outbox (run_at, id) where done_at is null`)
    await runner.query(`create index ix_outbox_done_at on outbox (done_at) where done_at is not null`)
    await runner.query(WAKE)
    await runner.query(`
      create trigger tr_outbox_wake after insert on outbox for each statement execute function app.wake_outbox()`)
    await runner.query(EXHAUSTED)
    await runner.query(`create index ix_exhausted_jobs_failed_at on exhausted_jobs (failed_at desc, id desc)`)
    await runner.query(`
      create table job_effects (
        key text not null,
        at timestamptz not null default now(),
        constraint pk_job_effects primary key (key)
      )`)
    await secure(runner, 'outbox', { insert: '(select app.is_signed_in())' })
    await secure(runner, 'exhausted_jobs', {
      select: '(select app.is_admin())',
      update: '(select app.is_admin())',
    })
    await secure(runner, 'job_effects', {})
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table job_effects, exhausted_jobs, outbox`)
    await runner.query(`drop function app.wake_outbox`)
  }
}

const OUTBOX = `
  create table outbox (
    id uuid not null default app.new_id(),
    name text not null,
    queue text not null,
    data jsonb not null,
    key text,
    run_at timestamptz not null,
    created_at timestamptz not null default now(),
    delivered_at timestamptz,
    done_at timestamptz,
    constraint pk_outbox primary key (id),
    constraint ck_outbox_data check (jsonb_typeof(data) = 'object')
  )`

/** Notifications are sent when the transaction commits, so nobody wakes up for a row that is rolled back. */
const WAKE = `
  create function app.wake_outbox() returns trigger language plpgsql as $$
  begin
    perform pg_notify('outbox', '');
    return null;
  end $$`

/** `job_id` is the outbox row, or the tick of a schedule, so it is not a foreign key. */
const EXHAUSTED = `
  create table exhausted_jobs (
    id uuid not null default app.new_id(),
    job_id text not null,
    queue text not null,
    name text not null,
    data jsonb not null,
    error text not null,
    attempts int not null,
    failed_at timestamptz not null,
    retried_at timestamptz,
    constraint pk_exhausted_jobs primary key (id),
    constraint uq_exhausted_jobs_job_id unique (job_id)
  )`
