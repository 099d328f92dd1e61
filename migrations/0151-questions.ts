import type { MigrationInterface, QueryRunner } from 'typeorm'
import { questionBank } from '../libs/questions'
import { secure } from './secure'

/** The bank of questions, with those that every installation begins with, and which activity was made from which. */
export class Questions implements MigrationInterface {
  name = 'Questions0000000000151'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE)
    for (const statement of OF_ACTIVITIES) await runner.query(statement)
    for (const [theme, questions] of Object.entries(questionBank)) {
      await runner.query(FILL, [theme, JSON.stringify(questions)])
    }
    const author = '(select app.is_author())'
    await secure(runner, 'questions', { select: author, insert: author, update: author, delete: author })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities drop column question_id`)
    await runner.query(`drop table questions`)
  }
}

const TABLE = `
  create table questions (
    id uuid not null default app.new_id(),
    key text,
    theme text not null,
    text jsonb not null,
    retired_at timestamptz,
    version int not null default 1,
    constraint pk_questions primary key (id),
    constraint uq_questions_key unique (key),
    constraint ck_questions_theme
      check (theme in ('mobility', 'co-creation', 'region', 'national', 'organising', 'capacity')),
    constraint ck_questions_text check (length(text ->> 'nb') between 1 and 500)
  )`

const OF_ACTIVITIES = [
  `alter table activities
     add column question_id uuid,
     add constraint fk_activities_question_id foreign key (question_id) references questions (id)`,
  `create index ix_activities_question_id on activities (question_id) where question_id is not null`,
]

const FILL = `
  insert into questions (key, theme, text)
  select q.key, $1, q.text from jsonb_to_recordset($2::jsonb) as q (key text, text jsonb)
  on conflict on constraint uq_questions_key do nothing`
