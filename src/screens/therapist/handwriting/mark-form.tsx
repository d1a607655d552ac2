/** A therapist's own ruling on an attempt, with its reason; the measured result stays as it was. */
import { useId, useState } from 'preact/hooks'
import type { Mark } from '../../../progress/marks'
import { Trouble, useDoing } from '../../parts/doing'

/** What can be ruled. */
export interface Ruling {
  readonly ruling: Mark['ruling']
  readonly reason: string
}

interface MarkFormProps {
  readonly mark: Mark | undefined
  onRule(ruling: Ruling): Promise<void>
}

/** The form. */
export function MarkForm({ mark, onRule }: MarkFormProps) {
  const [reason, setReason] = useState(mark?.reason ?? '')
  const doing = useDoing()
  const id = useId()
  const rule = (ruling: Mark['ruling']) => doing.run(() => onRule({ ruling, reason: reason.trim() }))
  return (
    <div class="stack">
      {mark && (
        <p class="notice">
          You {mark.ruling} this result{mark.reason === '' ? '.' : `: ${mark.reason}`}
        </p>
      )}
      <label class="field" for={id}>
        <span>Reason</span>
        <input
          id={id}
          maxLength={280}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          placeholder="What you saw that the measure did not"
        />
      </label>
      <div class="row wrap">
        <button type="button" onClick={() => rule('accepted')}>
          Accept the result
        </button>
        <button type="button" onClick={() => rule('overruled')} disabled={reason.trim() === ''}>
          Overrule it
        </button>
      </div>
      <Trouble sentence={doing.sentence} />
    </div>
  )
}
