/** How practice went, in three taps that can be changed and taken back; or a day of rest. */
import { useState } from 'preact/hooks'
import type { Child } from '../../core/child'
import { isoInstant, type Day } from '../../core/day'
import { standingNotes, type HomeNote } from '../../core/home-note'
import { Trouble, useDoing } from '../parts/doing'
import type { AppPorts } from '../ports'

type Told = Extract<HomeNote, { readonly kind: 'how it went' }>
type Answers = Pick<Told, 'mood' | 'effort' | 'help'>
type Question = keyof Answers

interface Asked<Step> {
  readonly title: string
  readonly steps: readonly (readonly [step: Step, words: string])[]
}

const questions: { readonly [Name in Question]: Asked<Answers[Name]> } = {
  mood: {
    title: 'Mood',
    steps: [
      [1, 'Hard day'],
      [2, 'Fine'],
      [3, 'Happy'],
    ],
  },
  effort: {
    title: 'Effort',
    steps: [
      [1, 'A little'],
      [2, 'Some'],
      [3, 'A lot'],
    ],
  },
  help: {
    title: 'Help given',
    steps: [
      [0, 'None'],
      [1, 'A little'],
      [2, 'Some'],
      [3, 'A lot'],
    ],
  },
}

interface HowItWentProps {
  readonly ports: AppPorts
  readonly child: Child
  readonly today: Day
  readonly notes: readonly HomeNote[]
  again(): void
}

/** The card. */
export function HowItWent(props: HowItWentProps) {
  const { notes, today } = props
  const standing = standingNotes(notes).filter((note) => note.day === today)
  return (
    <section class="card">
      <h2>How did it go?</h2>
      <ThreeTaps {...props} told={standing.filter((note) => note.kind === 'how it went')} />
      <RestToday {...props} rests={standing.filter((note) => note.kind === 'rest')} />
    </section>
  )
}

/** The three questions. The third answer keeps all; a later tap puts another note in the place of the first. */
function ThreeTaps({
  ports,
  child,
  today,
  told,
  again,
}: HowItWentProps & { readonly told: readonly Told[] }) {
  const [draft, setDraft] = useState<Partial<Answers>>({})
  const doing = useDoing()
  const noted = [...told].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
  const shown = noted ?? draft
  const missing = 3 - Object.keys(draft).length
  const answer = (change: Partial<Answers>) => {
    const { mood, effort, help } = { ...shown, ...change }
    if (mood === undefined || effort === undefined || help === undefined)
      return setDraft({ ...draft, ...change })
    return doing.run(async () => {
      const note = noteFrom(ports, child, today)
      await ports.store.addNote({ ...note, kind: 'how it went', mood, effort, help })
      await takeBack(ports, child, today, told)
      again()
    })
  }
  const undo = () =>
    doing.run(async () => {
      await takeBack(ports, child, today, told)
      setDraft({})
      again()
    })
  return (
    <>
      <Steps name="mood" shown={shown} onAnswer={answer} />
      <Steps name="effort" shown={shown} onAnswer={answer} />
      <Steps name="help" shown={shown} onAnswer={answer} />
      <Trouble sentence={doing.sentence} />
      {noted ? (
        <p role="status">
          Thank you, it is noted for today.{' '}
          <button type="button" class="link" onClick={undo}>
            Take the answers back
          </button>
        </p>
      ) : (
        <p class="quiet" role="status">
          {missing === 3 ? 'Three taps and it is noted.' : `${missing} to go, then it is noted.`}
        </p>
      )}
    </>
  )
}

interface StepsProps {
  readonly name: Question
  readonly shown: Partial<Answers>
  onAnswer(change: Partial<Answers>): void
}

function Steps({ name, shown, onAnswer }: StepsProps) {
  const { title, steps } = questions[name]
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <div class="chips">
        {steps.map(([step, words]) => (
          <label key={step} class="chip">
            <input
              type="radio"
              name={name}
              checked={shown[name] === step}
              onChange={() => onAnswer({ [name]: step })}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A day of rest, or its taking back. */
function RestToday({
  ports,
  child,
  today,
  rests,
  again,
}: HowItWentProps & { readonly rests: readonly HomeNote[] }) {
  const doing = useDoing()
  const rest = () =>
    doing.run(async () => {
      await ports.store.addNote({ ...noteFrom(ports, child, today), kind: 'rest', reason: '' })
      again()
    })
  const undo = () =>
    doing.run(async () => {
      await takeBack(ports, child, today, rests)
      again()
    })
  return (
    <>
      {rests.length > 0 ? (
        <p>
          Today is a day of rest.{' '}
          <button type="button" class="link" onClick={undo}>
            Take it back
          </button>
        </p>
      ) : (
        <p>
          <button type="button" onClick={rest}>
            A rest day today
          </button>{' '}
          <span class="quiet">Rest is part of the plan.</span>
        </p>
      )}
      <Trouble sentence={doing.sentence} />
    </>
  )
}

/** Takes notes back, one after another. */
async function takeBack(
  ports: AppPorts,
  child: Child,
  today: Day,
  notes: readonly HomeNote[],
): Promise<void> {
  for (const { id } of notes)
    await ports.store.addNote({ ...noteFrom(ports, child, today), kind: 'taken back', noteId: id })
}

/** How every note of a child begins. */
export function noteFrom(ports: AppPorts, child: Child, today: Day) {
  return {
    schema: 1,
    id: ports.newId(),
    childId: child.id,
    day: today,
    at: isoInstant(ports.nowMs()),
  } as const
}
