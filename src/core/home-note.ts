/** What adults tell: the partner task done, how it went, a day of rest, a therapist’s ruling. Appended, never edited. */
import { z } from './schema'
import { cleanText } from './text'
import { daySchema } from './day'

const common = { schema: z.literal(1), id: z.uuid(), childId: z.uuid(), day: daySchema, at: z.iso.datetime() }

/** Three steps, least to most. */
const threeSteps = z.literal([1, 2, 3])

/** Whether something was done as it was asked, as an adult saw it. */
const seenSchema = z.enum(['as asked', 'partly', 'otherwise'])
export type Seen = z.infer<typeof seenSchema>

export const homeNoteSchema = z.discriminatedUnion('kind', [
  /** The hands-on partner task of an assignment was done. */
  z.object({ ...common, kind: z.literal('partner task'), assignmentId: z.uuid() }),
  /** What an adult saw of an assignment’s practice on this day that no screen can tell. The latest counts. */
  z.object({ ...common, kind: z.literal('seen'), assignmentId: z.uuid(), seen: seenSchema }),
  /** Mood, effort and help given: 1 little … 3 a lot (mood: 1 hard day … 3 happy; help: 0 none). */
  z.object({
    ...common,
    kind: z.literal('how it went'),
    mood: threeSteps,
    effort: threeSteps,
    help: z.literal([0, 1, 2, 3]),
  }),
  /** The family rested on this day, with a reason; it leaves the plan and is no gap. */
  z.object({ ...common, kind: z.literal('rest'), reason: z._default(cleanText(0, 80), '') }),
  /** A therapist looked at an attempt: its result stands, or is turned round, for this reason. The latest counts. */
  z.object({
    ...common,
    kind: z.literal('therapist mark'),
    attemptId: z.uuid(),
    /** Which letter of a text, counted from 0; left out for the attempt as a whole. */
    letter: z.optional(z.int().check(z.minimum(0))),
    ruling: z.enum(['accepted', 'overruled']),
    reason: z._default(cleanText(0, 280), ''),
  }),
  /** A therapist left the level of an assignment as it is, although a change was suggested. */
  z.object({ ...common, kind: z.literal('not now'), assignmentId: z.uuid() }),
  /** Takes back an earlier note of the same child. */
  z.object({ ...common, kind: z.literal('taken back'), noteId: z.uuid() }),
])
export type HomeNote = z.infer<typeof homeNoteSchema>

/** The notes that still stand: those not taken back later, in the order given. */
export function standingNotes(notes: readonly HomeNote[]): HomeNote[] {
  const gone = new Set(notes.flatMap((note) => (note.kind === 'taken back' ? [note.noteId] : [])))
  return notes.filter((note) => note.kind !== 'taken back' && !gone.has(note.id))
}
