import type { Statement } from '../../platform/database'
import { reportFormats } from '../grant-words'
import { HANDS, instant } from './report-view.sql'

const FORMAT_ORDER = reportFormats.map((format) => `'${format}'`).join(', ')

/**
 * One report with its life. A draft has no sections here: they are told anew at each read. Names come through the
 * function that knows who took part, because readers do not see each other elsewhere.
 */
export const ONE_REPORT: Statement = {
  name: 'funding_report',
  text: `
    with hands as (select h.id, h.name from app.report_hands($1) h)
    select r.id, r.kind, r.version, r.language, r.stage, r.state, r.percent, r.step,
      ${instant('r.requested_at')} as "requestedAt", ${instant('s.frozen_at')} as "frozenAt", s.sha256,
      json_build_object('id', g.id, 'caseNumber', g.case_number, 'name', g.name) as grant,
      coalesce(s.published::json -> 'sections', '[]') as sections,
      coalesce((select json_agg(json_build_object('format', f.format, 'bytes', length(f.content), 'sha256', f.sha256,
          'href', '/v1/reports/' || r.id || '/files/' || f.format)
          order by array_position(array[${FORMAT_ORDER}], f.format))
        from report_files f where f.report_id = r.id and r.state = 'ready'), '[]') as files,
      coalesce((select json_agg(json_build_object('stage', p.stage, 'at', ${instant('p.taken_at')}, 'by', h.name,
          'reason', p.reason) order by p.position)
        from report_steps p left join hands h on h.id = p.taken_by where p.report_id = r.id), '[]') as steps,
      coalesce((select json_agg(json_build_object('id', o.id, 'version', o.version, 'stage', o.stage,
          'frozenAt', ${instant('z.frozen_at')}) order by o.version desc)
        from reports o left join report_snapshots z on z.report_id = o.id
        where o.grant_id = r.grant_id and o.kind = r.kind), '[]') as versions,
      ${HANDS}
    from reports r join grants g on g.id = r.grant_id left join report_snapshots s on s.report_id = r.id
    where r.id = $1`,
}

export const FILE_OF_REPORT: Statement = {
  name: 'funding_report_file',
  text: `
    select r.state, r.kind, r.version, r.language, g.name as "grantName", f.content, f.sha256
    from reports r join grants g on g.id = r.grant_id
    left join report_files f on f.report_id = r.id and f.format = $2 and r.state = 'ready'
    where r.id = $1`,
}
