import type { ActivityView } from './activity.dto'
import type { ActivityText } from './activity.sql'
import { stepDueOn, type Schedule } from './opening'

/** An activity as its reader meets it, by the dates that are theirs. */
export function activityView(row: ActivityText & Schedule & { readonly done: boolean }): ActivityView {
  const { id, module, step, kind, minutes, required, answeredBy, done, next, previous } = row
  const dueOn = stepDueOn(step, row)
  return { id, module, step, kind, ...texts(row), minutes, required, answeredBy, dueOn, done, next, previous }
}

function texts(row: ActivityText) {
  const { title, titleLang, body, bodyLang, question, questionLang } = row
  const { link, captions, transcript, transcriptLang, template, resources } = row
  return {
    title,
    titleLang,
    body,
    bodyLang,
    question,
    questionLang,
    link,
    captions,
    transcript,
    transcriptLang,
    template,
    resources: [...resources],
  }
}
