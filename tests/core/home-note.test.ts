import { describe, expect, test } from 'vitest'
import { homeNoteSchema, standingNotes } from '../../src/core/home-note'
import { partnerTaskOn, restOn, takenBack } from '../support/plans'

describe('the notes that stand', () => {
  const task = partnerTaskOn('2025-03-03', 1, 501)
  const rest = restOn('2025-03-04', 601)

  test('are those not taken back, in the order given', () => {
    expect(standingNotes([task, rest])).toEqual([task, rest])
    expect(standingNotes([task, rest, takenBack(501, '2025-03-05')])).toEqual([rest])
  })

  test('do not depend on when the taking back is read', () => {
    expect(standingNotes([takenBack(501, '2025-03-05'), task, rest])).toEqual([rest])
  })

  test('taking back what is not here changes nothing', () => {
    expect(standingNotes([task, takenBack(999, '2025-03-05')])).toEqual([task])
  })
})

describe('a note', () => {
  const start = { schema: 1, id: restOn('2025-03-04').id, childId: restOn('2025-03-04').childId }
  const told = { ...start, day: '2025-03-04', at: '2025-03-04T16:00:00Z' }

  test('tells how it went in three steps', () => {
    const note = { ...told, kind: 'how it went', mood: 3, effort: 2, help: 1 }
    expect(homeNoteSchema.safeParse(note).success).toBe(true)
    expect(homeNoteSchema.safeParse({ ...note, mood: 4 }).success).toBe(false)
    expect(homeNoteSchema.safeParse({ ...note, effort: 0 }).success).toBe(false)
  })

  test('can say that no help was given', () => {
    const note = { ...told, kind: 'how it went', mood: 3, effort: 2, help: 0 }
    expect(homeNoteSchema.safeParse(note).success).toBe(true)
    expect(homeNoteSchema.safeParse({ ...note, help: -1 }).success).toBe(false)
  })

  test('of rest needs no reason', () => {
    expect(homeNoteSchema.parse({ ...told, kind: 'rest' })).toMatchObject({ reason: '' })
  })

  test('of an unheard-of kind is refused', () => {
    expect(homeNoteSchema.safeParse({ ...told, kind: 'complaint' }).success).toBe(false)
  })
})
