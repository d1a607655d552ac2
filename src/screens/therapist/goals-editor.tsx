/** Goals in the family's words, each with the activities that serve it. */
import { catalogue } from '../../activities/catalogue'
import type { Goal, Program } from '../../core/program'

interface GoalsEditorProps {
  readonly program: Program
  newId(): string
  onChange(change: Partial<Program>): void
}

/** The card. */
export function GoalsEditor({ program, newId, onChange }: GoalsEditorProps) {
  const { goals } = program
  const replace = (goal: Goal) => onChange({ goals: goals.map((one) => (one.id === goal.id ? goal : one)) })
  const toggle = (goal: Goal, id: string) =>
    replace({
      ...goal,
      assignmentIds: goal.assignmentIds.includes(id)
        ? goal.assignmentIds.filter((one) => one !== id)
        : [...goal.assignmentIds, id],
    })
  return (
    <section class="card">
      <h2>Goals</h2>
      {goals.map((goal) => (
        <fieldset key={goal.id} class="field">
          <label class="field">
            <span>In the family’s words</span>
            <input
              value={goal.words}
              maxLength={280}
              onInput={(event) => replace({ ...goal, words: event.currentTarget.value })}
            />
          </label>
          <div class="chips">
            {program.assignments.map((assignment) => (
              <label key={assignment.id} class="chip">
                <input
                  type="checkbox"
                  checked={goal.assignmentIds.includes(assignment.id)}
                  onChange={() => toggle(goal, assignment.id)}
                />
                <span>{catalogue.get(assignment.activityId)?.strings.title ?? assignment.activityId}</span>
              </label>
            ))}
          </div>
          <button
            type="button"
            onClick={() => onChange({ goals: goals.filter((one) => one.id !== goal.id) })}
          >
            Remove this goal
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => onChange({ goals: [...goals, { id: newId(), words: 'A goal', assignmentIds: [] }] })}
      >
        Add a goal
      </button>
    </section>
  )
}
