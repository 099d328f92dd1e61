import { Choice } from '../../platform/http'

export const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

export class ExportQuery {
  @Choice(exportFormats, { description: 'Both are read back by the import' })
  format!: ExportFormat
}
