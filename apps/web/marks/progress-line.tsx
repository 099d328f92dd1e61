import type { Progress } from '../api/answers'

interface ProgressLineProps {
  title: string
  progress: Progress
}

/** The one number of the API and its one sentence; the segments are for the eye only. */
export function ProgressLine({ title, progress }: ProgressLineProps) {
  return (
    <div className="progress-line">
      <h3 className="progress-title">{title}</h3>
      <div className="progress-segments" aria-hidden>
        {Array.from({ length: progress.of }, (_, index) => (
          <span key={index} data-done={index < progress.done} />
        ))}
      </div>
      <p>{progress.text}</p>
    </div>
  )
}
