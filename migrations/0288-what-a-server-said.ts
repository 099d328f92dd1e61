import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a mail server answered is kept beside the mail and the address; a mail that signs in is known when it comes back. */
export class WhatAServerSaid implements MigrationInterface {
  name = 'WhatAServerSaid0000000000288'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table mails add column said text not null default '', add constraint ck_mails_said check (length(said) <= 300)`,
    )
    await runner.query(
      `alter table people add column mail_said text not null default '',
         add constraint ck_people_mail_said check (length(mail_said) <= 300)`,
    )
    await runner.query(
      `alter table sign_in_links add column message_id text,
         add constraint uq_sign_in_links_message_id unique (message_id)`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sign_in_links drop column message_id`)
    await runner.query(`alter table people drop column mail_said`)
    await runner.query(`alter table mails drop column said`)
  }
}
