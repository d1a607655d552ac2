import { expect, test } from 'vitest'
import { homeNoteSchema } from '../../src/core/home-note'
import { marksIn, metAfter } from '../../src/progress/marks'
import { idOf } from '../support/plans'

const mark = (number: number, ruling: 'accepted' | 'overruled', hour: number) =>
  homeNoteSchema.parse({
    schema: 1,
    id: idOf(number),
    childId: idOf(900),
    day: '2025-03-04',
    at: `2025-03-04T${String(hour).padStart(2, '0')}:00:00Z`,
    kind: 'therapist mark',
    attemptId: idOf(1),
    ruling,
    reason: 'the pen slipped',
  })
const scored = (met: boolean) => ({ kind: 'scored', measurements: {}, met }) as const

test('the latest ruling counts, in whatever order the notes lie', () => {
  const marks = marksIn([mark(12, 'accepted', 11), mark(11, 'overruled', 9)])
  expect(marks.get(idOf(1))?.ruling).toBe('accepted')
})

test('a ruling taken back is none', () => {
  const { schema, childId, day, at } = mark(1, 'accepted', 12)
  const takenBack = homeNoteSchema.parse({
    schema,
    childId,
    day,
    at,
    id: idOf(13),
    kind: 'taken back',
    noteId: idOf(11),
  })
  expect(marksIn([mark(11, 'overruled', 9), takenBack]).size).toBe(0)
})

test('overruling turns a result round and makes none where there was none', () => {
  const overruled = marksIn([mark(11, 'overruled', 9)]).get(idOf(1))
  expect(metAfter(scored(false), overruled)).toBe(true)
  expect(metAfter(scored(true), overruled)).toBe(false)
  expect(metAfter({ kind: 'unscorable', reason: 'x' }, overruled)).toBeNull()
  expect(metAfter(scored(true), undefined)).toBe(true)
})
