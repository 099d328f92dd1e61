import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Course certificates: issued once, with everything that is printed on them. */
export class Certificates implements MigrationInterface {
  name = 'Certificates0000000000192'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [CERTIFICATES, ...GUARD, ...FORGET]) await runner.query(statement)
    await secure(runner, 'certificates', {
      select: `person_id = (select app.person()) or (select app.is_admin())`,
      update: '(select app.is_admin())',
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificates`)
    await runner.query(`drop trigger forget_certificates on people`)
    await runner.query(`drop function app.forget_certificates, app.guard_certificate`)
  }
}

/** A code is looked up by its hash: how long the search takes says nothing about a code that is nearly right. */
const CERTIFICATES = `
  create table certificates (
    id uuid not null default app.new_id(),
    person_id uuid not null,
    group_id uuid not null,
    code_hash bytea not null,
    snapshot jsonb not null,
    issued_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawal_reason text,
    constraint pk_certificates primary key (id),
    constraint uq_certificates_person_id_group_id unique (person_id, group_id),
    constraint uq_certificates_code_hash unique (code_hash),
    constraint ck_certificates_withdrawn check ((withdrawn_at is null) = (withdrawal_reason is null)),
    constraint ck_certificates_withdrawal_reason check (length(withdrawal_reason) between 1 and 500),
    constraint fk_certificates_person_id foreign key (person_id) references people (id),
    constraint fk_certificates_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_certificates_withdrawn_by foreign key (withdrawn_by) references people (id)
  )`

const GUARD = [
  `create function app.guard_certificate() returns trigger language plpgsql as $$
   begin
     if (new.snapshot, new.person_id, new.group_id, new.code_hash, new.issued_at)
         is distinct from (old.snapshot, old.person_id, old.group_id, old.code_hash, old.issued_at)
       and coalesce(current_setting('app.inside', true), '') = '' then
       raise exception 'what is printed never changes' using errcode = '23514', constraint = 'ck_certificates_printed';
     end if;
     return new;
   end $$`,
  `create trigger guard_certificate before update on certificates
   for each row execute function app.guard_certificate()`,
]

/** With the person's data goes the certificate: its code then says that it is withdrawn, and nothing else. */
const FORGET = [
  `create function app.forget_certificates() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     update certificates set snapshot = '{}', withdrawn_at = coalesce(withdrawn_at, new.anonymised_at),
       withdrawal_reason = coalesce(withdrawal_reason, 'anonymised')
     where person_id = new.id;
     return null;
   end $$`,
  `create trigger forget_certificates after update of anonymised_at on people for each row
   when (old.anonymised_at is null and new.anonymised_at is not null) execute function app.forget_certificates()`,
]
