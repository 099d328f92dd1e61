import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A reader is told which language a text is in: where theirs is missing they get bokmål, marked as such. */
export class TextLanguages implements MigrationInterface {
  name = 'TextLanguages0000000000140'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEXT_LANG)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.text_lang`)
  }
}

/** The language that app.text answers in: the reader's own or bokmål; null where there is no text at all. */
const TEXT_LANG = `
  create function app.text_lang(texts jsonb, language text) returns text
  language sql immutable parallel safe as $$
    select case when texts is null then null
      when coalesce(texts ->> language, '') <> '' then language
      else 'nb' end
  $$`
