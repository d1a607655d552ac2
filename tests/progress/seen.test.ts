import { expect, test } from 'vitest'
import { homeNoteSchema, type Seen } from '../../src/core/home-note'
import { seenOn } from '../../src/progress/seen'
import { idOf, takenBack } from '../support/plans'

const day = '2025-03-04'

test('nobody said, so it is not known', () => {
  expect(seenOn([], idOf(1), day)).toBeNull()
})

test('the latest answer counts, in whatever order the notes lie', () => {
  expect(seenOn([told(12, 'as asked', 11), told(11, 'otherwise', 9)], idOf(1), day)?.seen).toBe('as asked')
})

test('an answer is about one assignment and one day', () => {
  const notes = [told(11, 'partly', 9)]
  expect([
    seenOn(notes, idOf(2), day),
    seenOn(notes, idOf(1), '2025-03-05'),
    seenOn(notes, null, day),
  ]).toEqual([null, null, null])
})

test('an answer taken back is none', () => {
  expect(seenOn([told(11, 'partly', 9), takenBack(11, day)], idOf(1), day)).toBeNull()
})

function told(number: number, seen: Seen, hour: number) {
  return homeNoteSchema.parse({
    schema: 1,
    id: idOf(number),
    childId: idOf(900),
    day,
    at: `${day}T${String(hour).padStart(2, '0')}:00:00Z`,
    kind: 'seen',
    assignmentId: idOf(1),
    seen,
  })
}
