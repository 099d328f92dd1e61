import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm'
import type { Localised } from '../platform/i18n'
import type { QuestionTheme } from './question-words'

/** What may be changed about a question. */
export interface QuestionDetails {
  readonly theme?: QuestionTheme
  readonly text?: Localised
}

@Entity('questions')
export class Question {
  @PrimaryColumn('uuid', { default: () => 'app.new_id()' })
  id!: string

  @Column('text')
  theme!: QuestionTheme

  @Column('jsonb')
  text!: Localised

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null

  @VersionColumn()
  version!: number

  describe({ theme, text }: QuestionDetails): void {
    this.theme = theme ?? this.theme
    this.text = text ?? this.text
  }

  /** No longer offered. Twice is once: the first time stays. */
  retire(at: Date): void {
    this.retiredAt ??= at
  }

  offerAgain(): void {
    this.retiredAt = null
  }
}
