/** The hands-on task, done at the table: one tap, and it counts the same as the screen. */
import type { Child } from '../../core/child'
import type { Day } from '../../core/day'
import { standingNotes, type HomeNote } from '../../core/home-note'
import type { Assignment } from '../../core/program'
import { Trouble, useDoing } from '../parts/doing'
import type { AppPorts } from '../ports'
import { noteFrom } from './how-it-went'

interface PartnerTickProps {
  readonly ports: AppPorts
  readonly child: Child
  readonly assignment: Assignment
  readonly today: Day
  readonly notes: readonly HomeNote[]
  again(): void
}

/** The button; another tap takes it back. */
export function PartnerTick({ ports, child, assignment, today, notes, again }: PartnerTickProps) {
  const doing = useDoing()
  const ticked = standingNotes(notes).find(
    (note) => note.kind === 'partner task' && note.assignmentId === assignment.id && note.day === today,
  )
  const toggle = () =>
    doing.run(async () => {
      const note = noteFrom(ports, child, today)
      await ports.store.addNote(
        ticked
          ? { ...note, kind: 'taken back', noteId: ticked.id }
          : { ...note, kind: 'partner task', assignmentId: assignment.id },
      )
      again()
    })
  return (
    <>
      <button
        type="button"
        class={`tick ${ticked ? 'on' : ''}`}
        aria-pressed={ticked !== undefined}
        onClick={toggle}
      >
        <span aria-hidden="true">{ticked ? '✓' : ''}</span> Done at the table
      </button>
      <Trouble sentence={doing.sentence} />
    </>
  )
}
