/** Title, dates, words for the family, and planned rests of a program. */
import type { Program, Rest } from '../../core/program'

interface PlanEditorProps {
  readonly program: Program
  onChange(change: Partial<Program>): void
}

/** The card. */
export function PlanEditor({ program, onChange }: PlanEditorProps) {
  return (
    <section class="card">
      <h2>Plan</h2>
      <div class="row wrap">
        <label class="field grow">
          <span>Title</span>
          <input
            value={program.title}
            maxLength={80}
            onInput={(event) => onChange({ title: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>First day</span>
          <input
            type="date"
            value={program.startDay}
            required
            onChange={(event) => onChange({ startDay: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>Last day</span>
          <input
            type="date"
            value={program.endDay ?? ''}
            onChange={(event) =>
              onChange({ endDay: event.currentTarget.value === '' ? null : event.currentTarget.value })
            }
          />
        </label>
      </div>
      <label class="field">
        <span>Words for the family</span>
        <input
          value={program.note}
          maxLength={280}
          placeholder="After snack, at the kitchen table."
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </label>
      <Rests program={program} onChange={onChange} />
    </section>
  )
}

/** Planned rests: no practice is expected, and nothing is missed. */
function Rests({ program, onChange }: PlanEditorProps) {
  const { rests } = program
  const change = (index: number, next: Partial<Rest>) => {
    onChange({ rests: rests.map((rest, other) => (other === index ? { ...rest, ...next } : rest)) })
  }
  return (
    <>
      <h3>Planned rests</h3>
      <ul class="plain">
        {rests.map((rest, index) => (
          <li key={index} class="row wrap">
            <label class="field">
              <span>From</span>
              <input
                type="date"
                value={rest.from}
                onChange={(event) => change(index, { from: event.currentTarget.value })}
              />
            </label>
            <label class="field">
              <span>To</span>
              <input
                type="date"
                value={rest.to}
                onChange={(event) => change(index, { to: event.currentTarget.value })}
              />
            </label>
            <label class="field grow">
              <span>Why</span>
              <input
                value={rest.reason}
                maxLength={80}
                onInput={(event) => change(index, { reason: event.currentTarget.value })}
              />
            </label>
            <button
              type="button"
              onClick={() => onChange({ rests: rests.filter((_, other) => other !== index) })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() =>
          onChange({ rests: [...rests, { from: program.startDay, to: program.startDay, reason: '' }] })
        }
      >
        Add a rest
      </button>
    </>
  )
}
