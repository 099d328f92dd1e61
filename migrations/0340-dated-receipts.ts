import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What was received from the funder and others has its days, so that a report tells of what had come by its last day. An
 * amount that stood without a day counted in every report, and goes on doing so: it came on the first day of the period.
 */
export class DatedReceipts implements MigrationInterface {
  name = 'DatedReceipts0000000000340'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement)
  }
}

/** `receipts`: an array of `{"on": day, "amount": whole kroner}`; empty where nothing is entered. */
const UP = [
  `alter table financing_lines
    add column receipts jsonb not null default '[]',
    add constraint ck_financing_lines_receipts
      check (jsonb_typeof(receipts) = 'array' and jsonb_array_length(receipts) <= 50)`,
  `update financing_lines l
    set receipts = jsonb_build_array(jsonb_build_object('on', g.period_from, 'amount', l.received))
    from grants g where g.id = l.grant_id and l.received is not null`,
  `alter table financing_lines drop constraint ck_financing_lines_received, drop column received`,
]

const DOWN = [
  `alter table financing_lines
    add column received bigint,
    add constraint ck_financing_lines_received check (received between 0 and 1000000000000)`,
  `update financing_lines set received =
    (select sum((r ->> 'amount')::bigint) from jsonb_array_elements(receipts) r)`,
  `alter table financing_lines drop constraint ck_financing_lines_receipts, drop column receipts`,
]
