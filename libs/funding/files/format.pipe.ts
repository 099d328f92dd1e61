import { Injectable, type PipeTransform } from '@nestjs/common'
import { Problem } from '../../platform/http'
import { reportFormats, type ReportFormat } from '../grant-words'

/** A format that does not exist names no file. */
@Injectable()
export class FormatPipe implements PipeTransform<string, ReportFormat> {
  transform(value: string): ReportFormat {
    const known = reportFormats.find((format) => format === value)
    if (!known) throw new Problem('not-found', 'request.not-found')
    return known
  }
}
