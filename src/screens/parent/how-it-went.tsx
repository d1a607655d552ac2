/** How practice went, in three taps; or a day of rest. */
import { useState } from 'preact/hooks'
import type { Child } from '../../core/child'
import { isoInstant, type Day } from '../../core/day'
import { standingNotes, type HomeNote } from '../../core/home-note'
import type { AppPorts } from '../ports'

type Step = 1 | 2 | 3
type Answers = { readonly mood: Step | null; readonly effort: Step | null; readonly help: Step | null }

const questions = {
  mood: ['Mood', ['Hard day', 'Fine', 'Happy']],
  effort: ['Effort', ['A little', 'Some', 'A lot']],
  help: ['Help given', ['A little', 'Some', 'A lot']],
} as const

const steps = [1, 2, 3] as const

interface HowItWentProps {
  readonly ports: AppPorts
  readonly child: Child
  readonly today: Day
  readonly notes: readonly HomeNote[]
  again(): void
}

/** The card. */
export function HowItWent({ ports, child, today, notes, again }: HowItWentProps) {
  const [answers, setAnswers] = useState<Answers>({ mood: null, effort: null, help: null })
  const standing = standingNotes(notes).filter((note) => note.day === today)
  const told = standing.some((note) => note.kind === 'how it went')
  const rest = standing.find((note) => note.kind === 'rest')
  const common = () =>
    ({ schema: 1, id: ports.newId(), childId: child.id, day: today, at: isoInstant(ports.nowMs()) }) as const
  const keep = async (note: HomeNote) => {
    await ports.store.addNote(note)
    again()
  }
  const answer = (question: keyof Answers, step: Step) => {
    const next = { ...answers, [question]: step }
    setAnswers(next)
    const { mood, effort, help } = next
    if (mood && effort && help) void keep({ ...common(), kind: 'how it went', mood, effort, help })
  }
  return (
    <section class="card">
      <h2>How did it go?</h2>
      {told ? (
        <p role="status">Thank you, it is noted for today.</p>
      ) : (
        (['mood', 'effort', 'help'] as const).map((question) => (
          <fieldset key={question} class="field">
            <legend>{questions[question][0]}</legend>
            <div class="chips">
              {steps.map((step) => (
                <label key={step} class="chip">
                  <input
                    type="radio"
                    name={question}
                    checked={answers[question] === step}
                    onChange={() => answer(question, step)}
                  />
                  <span>{questions[question][1][step - 1]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))
      )}
      {rest ? (
        <p>
          Today is a day of rest.{' '}
          <button
            type="button"
            class="link"
            onClick={() => void keep({ ...common(), kind: 'taken back', noteId: rest.id })}
          >
            Take it back
          </button>
        </p>
      ) : (
        <p>
          <button type="button" onClick={() => void keep({ ...common(), kind: 'rest', reason: '' })}>
            A rest day today
          </button>{' '}
          <span class="quiet">Rest is part of the plan.</span>
        </p>
      )}
    </section>
  )
}
