/** One activity of the program: its challenge, its dose, and a try on the spot. */
import { useState } from 'preact/hooks'
import { catalogue, thumbnailOf } from '../../activities/catalogue'
import type { AnyActivity } from '../../core/activity'
import type { Child } from '../../core/child'
import { weekdays, type Weekday } from '../../core/day'
import { assignmentSchema, type Assignment } from '../../core/program'
import { gradedFor, levelOf } from '../../progress/levels'
import { todaysChallenge } from '../../progress/todays-challenge'
import { ChallengeForm } from '../parts/challenge-form'
import { weekdayNames } from '../parts/days'
import type { AppPorts } from '../ports'
import { AdaptFields } from './adapt-fields'

interface AssignmentEditorProps {
  readonly ports: AppPorts
  readonly child: Child
  readonly assignment: Assignment
  /** The level the child has come to by itself; null when it is where it was set. */
  readonly reached: number | null
  readonly isFirst: boolean
  readonly isLast: boolean
  onChange(assignment: Assignment): void
  onMove(by: number): void
  onRemove(): void
}

/** The list item. */
export function AssignmentEditor(props: AssignmentEditorProps) {
  const { ports, child, assignment, reached, onChange } = props
  const [open, setOpen] = useState(false)
  const activity = catalogue.get(assignment.activityId)
  if (!activity) return <li>An activity that this version of Inchworm does not know. It is kept as it is.</li>
  const { title } = activity.strings
  const present = presentOf(activity, assignment, reached)
  const tryOut = () =>
    ports.play({ kind: 'try', activityId: activity.id, challenge: present.challenge, child })
  return (
    <li class="assignment">
      <div class="row">
        <img src={thumbnailOf(activity.id)} width={64} height={64} alt="" />
        <div class="grow">
          <h3>{title}</h3>
          <p class="quiet">{doseWords(activity, present)}</p>
        </div>
        <button type="button" onClick={() => void tryOut()}>
          Try it<span class="visually-hidden"> {title}</span>
        </button>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Less' : 'Settings'}
        </button>
        <Order {...props} title={title} />
      </div>
      {open && (
        <div class="columns">
          <Challenge activity={activity} assignment={present} onChange={onChange} />
          <div class="stack">
            <AdaptFields
              activity={activity}
              assignment={assignment}
              present={reached === null ? null : present}
              onChange={onChange}
            />
            <DoseFields assignment={assignment} onChange={onChange} />
          </div>
        </div>
      )}
    </li>
  )
}

/** The assignment as it is practised now: at the level the child has come to. */
function presentOf(activity: AnyActivity, assignment: Assignment, reached: number | null): Assignment {
  const step = reached === null ? null : gradedFor(activity, assignment.challenge).ladder[reached - 1]
  const challenge = assignmentSchema.shape.challenge.safeParse(step)
  return challenge.success ? { ...assignment, challenge: challenge.data } : assignment
}

/** `level 4 of 12, follows between 2 and 8 · 4 trials · Mon Wed Fri`. */
function doseWords(activity: AnyActivity, { challenge, adapt, dose }: Assignment): string {
  const graded = gradedFor(activity, challenge)
  const level = levelOf(graded, challenge)
  const days = dose.weekdays.map((day) => weekdayNames[day - 1]).join(' ')
  const follows = adapt.mode === 'automatic' ? `, follows between ${adapt.least} and ${adapt.most}` : ''
  const standing = level === null ? 'own setting' : `level ${level} of ${graded.ladder.length}${follows}`
  return `${standing} · ${dose.trials} trials · ${days}`
}

function Order({
  title,
  isFirst,
  isLast,
  onMove,
  onRemove,
}: AssignmentEditorProps & { readonly title: string }) {
  return (
    <>
      <button type="button" aria-label={`Move ${title} up`} disabled={isFirst} onClick={() => onMove(-1)}>
        ↑
      </button>
      <button type="button" aria-label={`Move ${title} down`} disabled={isLast} onClick={() => onMove(1)}>
        ↓
      </button>
      <button type="button" aria-label={`Remove ${title}`} onClick={onRemove}>
        ×
      </button>
    </>
  )
}

interface PartProps {
  readonly assignment: Assignment
  onChange(assignment: Assignment): void
}

function Challenge({ activity, assignment, onChange }: PartProps & { readonly activity: AnyActivity }) {
  const { ladder } = gradedFor(activity, assignment.challenge)
  const level = levelOf({ challenge: activity.challenge, ladder }, assignment.challenge)
  const shown = assignmentSchema.shape.challenge.parse(todaysChallenge(activity, assignment.challenge))
  const setChallenge = (challenge: unknown) => {
    const parsed = assignmentSchema.shape.challenge.safeParse(challenge)
    if (parsed.success) onChange({ ...assignment, challenge: parsed.data })
  }
  const grade = (by: number) => {
    const step = ladder[(level ?? 1) - 1 + by]
    if (step !== undefined) setChallenge(step)
  }
  return (
    <section aria-label="Challenge">
      <div class="row">
        <button type="button" disabled={(level ?? 1) <= 1} onClick={() => grade(-1)}>
          Grade down
        </button>
        <output>{level === null ? 'Own setting' : `Level ${level} of ${ladder.length}`}</output>
        <button type="button" disabled={level !== null && level >= ladder.length} onClick={() => grade(1)}>
          Grade up
        </button>
      </div>
      <ChallengeForm schema={activity.challenge} value={shown} onChange={setChallenge} />
    </section>
  )
}

function DoseFields({ assignment, onChange }: PartProps) {
  const { dose } = assignment
  const toggle = (day: Weekday) => {
    const next = weekdays.filter((one) => (one === day) !== dose.weekdays.includes(one))
    if (next.length > 0) onChange({ ...assignment, dose: { ...dose, weekdays: next } })
  }
  return (
    <section aria-label="Dose">
      <fieldset class="field">
        <legend>Days of practice</legend>
        <div class="chips">
          {weekdays.map((day) => (
            <label key={day} class="chip">
              <input type="checkbox" checked={dose.weekdays.includes(day)} onChange={() => toggle(day)} />
              <span>{weekdayNames[day - 1]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        <span>Trials in a sitting</span>
        <input
          type="number"
          min={1}
          max={20}
          value={dose.trials}
          onChange={(event) => {
            const trials = Math.max(1, Math.min(20, Math.round(Number(event.currentTarget.value)) || 1))
            onChange({ ...assignment, dose: { ...dose, trials } })
          }}
        />
      </label>
      <label class="field">
        <span>Why, for the family</span>
        <textarea
          rows={3}
          maxLength={280}
          value={assignment.why}
          onInput={(event) => onChange({ ...assignment, why: event.currentTarget.value })}
        />
      </label>
    </section>
  )
}
