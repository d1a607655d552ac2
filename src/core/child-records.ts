/** All that belongs to one child, as it is kept, handed over and backed up. */
import { z } from './schema'
import { attemptSchema } from './attempt'
import { childSchema } from './child'
import { homeNoteSchema } from './home-note'
import { programSchema } from './program'

/** What a schema says when records of different children are mixed. */
export const mixedChildren = 'a record belongs to another child'

/** One child with its programs, attempts and notes; a record of another child among them is refused. */
export const childRecordsSchema = z
  .strictObject({
    child: childSchema,
    programs: z.array(programSchema),
    attempts: z.array(attemptSchema),
    notes: z.array(homeNoteSchema),
  })
  .check(
    z.refine(
      ({ child, programs, attempts, notes }) =>
        [...programs, ...attempts, ...notes].every((record) => record.childId === child.id),
      mixedChildren,
    ),
  )
type Parsed = z.infer<typeof childRecordsSchema>
export type ChildRecords = {
  readonly [Part in keyof Parsed]: Parsed[Part] extends (infer One)[] ? readonly One[] : Parsed[Part]
}
