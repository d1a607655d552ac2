/** One question about today's practice that no screen can answer: one tap, which can be changed. */
import type { Child } from '../../core/child'
import type { Day } from '../../core/day'
import type { HomeNote, Seen } from '../../core/home-note'
import type { Assignment } from '../../core/program'
import { seenOn } from '../../progress/seen'
import { Trouble, useDoing } from '../parts/doing'
import { seenWords } from '../parts/seen-words'
import type { AppPorts } from '../ports'
import { noteFrom } from './how-it-went'

interface SeenAnswerProps {
  readonly ports: AppPorts
  readonly child: Child
  readonly assignment: Assignment
  readonly question: string
  readonly today: Day
  readonly notes: readonly HomeNote[]
  again(): void
}

/** The question. Not answered, it stays unknown; nothing waits for it. */
export function SeenAnswer({ ports, child, assignment, question, today, notes, again }: SeenAnswerProps) {
  const doing = useDoing()
  const told = seenOn(notes, assignment.id, today)
  const answer = (seen: Seen) =>
    doing.run(async () => {
      const note = noteFrom(ports, child, today)
      await ports.store.addNote({ ...note, kind: 'seen', assignmentId: assignment.id, seen })
      again()
    })
  return (
    <fieldset class="field">
      <legend>{question}</legend>
      <div class="chips">
        {answers.map(([seen, words]) => (
          <label key={seen} class="chip">
            <input
              type="radio"
              name={`seen-${assignment.id}`}
              checked={told?.seen === seen}
              onChange={() => answer(seen)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      <p class="hint">Only if you looked: the screen cannot tell.</p>
      <Trouble sentence={doing.sentence} />
    </fieldset>
  )
}

const answers = Object.entries(seenWords) as [Seen, string][]
