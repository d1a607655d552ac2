import { describe, expect, test } from 'vitest'
import { attemptSchema, type Attempt } from '../../../src/core/attempt'
import type { Program } from '../../../src/core/program'
import { standingOf } from '../../../src/progress/adapt/standing'
import { marksIn } from '../../../src/progress/marks'
import { adapting, guesses, guessWhich, onlyAssignment, row } from '../../support/guess-which'
import { idOf } from '../../support/plans'

const slow = { rule: 'between days' } as const

/** Where the level stands with these programs, the present one first. */
function standing(
  programs: readonly [Program, ...Program[]],
  attempts: readonly Attempt[],
  notes = marksIn([]),
) {
  const found = standingOf({
    activity: guessWhich,
    assignment: onlyAssignment(programs[0]),
    attempts,
    programs,
    marks: notes,
  })
  if (found === null) throw new Error('no level')
  return found
}

const twoGoodDays = [...row('2025-03-03', 4, '1101'), ...row('2025-03-05', 4, '1111')]

describe('where the level stands', () => {
  test('before the first trial it is where the therapist set it', () => {
    expect(standing([adapting(slow)], [])).toMatchObject({ level: 4, next: { from: 4, to: 4 }, changes: [] })
  })

  test('between days: a change waits for the next day, with its reason', () => {
    const { level, next, changes } = standing([adapting(slow)], guesses(...twoGoodDays))
    expect(level).toBe(4)
    expect(next).toEqual({ from: 4, to: 5, why: 'Up: 3 of 4 and 4 of 4 met on two days at level 4.' })
    expect(changes).toEqual([])
  })

  test('from trial to trial: the climb says it', () => {
    const found = standing([adapting({})], guesses(...row('2025-03-03', 4, '11')))
    expect(found).toMatchObject({ level: 5, next: { from: 5, to: 5 } })
    expect(found.changes).toEqual([{ day: '2025-03-03', from: 4, to: 5, why: 'Up: 2 of 2 met at level 4.' }])
  })

  test('locked, it stays whatever was met', () => {
    const found = standing([adapting({ ...slow, mode: 'off' })], guesses(...twoGoodDays))
    expect(found).toMatchObject({ level: 4, next: { from: 4, to: 4, why: 'Stays: it is locked.' } })
  })

  test('the order in which attempts come out of the store does not matter', () => {
    const attempts = guesses(...twoGoodDays)
    expect(standing([adapting(slow)], attempts.toReversed())).toEqual(standing([adapting(slow)], attempts))
  })
})

describe('what counts', () => {
  const levelAfter = (more: Partial<Attempt>) => {
    const some = row('2025-03-03', 4, '11').map((one) => ({ ...one, more }))
    return standing([adapting({})], guesses(...some)).level
  }

  test.each<[string, Partial<Attempt>]>([
    ['warm-ups', { part: 'warm-up' }],
    ['the easy end', { part: 'easy end' }],
    ['what was met only after being shown', { assistance: 'shown' }],
    ['what was done hand over hand', { assistance: 'hand over hand' }],
    ['a challenge off the ladder', { challenge: { alike: 3, choices: 7 } }],
    ['another assignment', { assignmentId: idOf(2) }],
  ])('not %s', (_, more) => {
    expect(levelAfter(more)).toBe(4)
  })

  test('a reminder takes nothing away', () => {
    expect(levelAfter({ assistance: 'reminded' })).toBe(5)
  })

  test('nothing that could not be scored', () => {
    expect(standing([adapting({})], guesses(...row('2025-03-03', 4, '--'))).level).toBe(4)
  })

  test('a therapist’s ruling counts for a suggestion, not for what a tablet decided by itself', () => {
    const attempts = guesses(...row('2025-03-03', 4, '1110'), ...row('2025-03-05', 4, '0111'))
    const overruled = marksIn(
      attempts.slice(0, 2).map(({ id }, n) => ({
        schema: 1,
        id: idOf(9000 + n),
        childId: idOf(900),
        day: '2025-03-06',
        at: '2025-03-06T10:00:00Z',
        kind: 'therapist mark',
        attemptId: id,
        ruling: 'overruled',
        reason: 'guided',
      })),
    )
    const suggesting = adapting({ ...slow, mode: 'suggest' })
    expect(standing([suggesting], attempts).next.to).toBe(5)
    expect(standing([suggesting], attempts, overruled).next.to).toBe(4)
    expect(standing([adapting(slow)], attempts, overruled).next.to).toBe(5)
  })
})

describe('a new revision of the program', () => {
  const before = adapting(slow)
  const practised = guesses(...twoGoodDays, ...row('2025-03-06', 5, '11'))

  test('that leaves the level alone changes nothing', () => {
    const after = { ...adapting(slow, 4, 2), title: 'Summer practice' }
    expect(standing([after, before], practised)).toEqual(standing([before], practised))
  })

  test('with new bounds goes on from the level reached', () => {
    const after = adapting({ ...slow, most: 8 }, 4, 2)
    expect(standing([after, before], practised)).toMatchObject({ level: 5 })
    const closer = adapting({ ...slow, most: 4 }, 4, 2)
    expect(standing([closer, before], practised)).toMatchObject({ level: 4 })
  })

  test('with another level begins anew there, and the path says that it was set', () => {
    const after = adapting(slow, 7, 2)
    const more = guesses(...row('2025-03-10', 7, '1', 2))
    expect(standing([after, before], [...practised, ...more]).changes).toEqual([
      { day: '2025-03-06', from: 4, to: 5, why: 'Up: 3 of 4 and 4 of 4 met on two days at level 4.' },
      { day: '2025-03-10', from: 5, to: 7, why: 'Set to level 7.' },
    ])
  })

  test('takes effect on a tablet only with the first trial asked from it', () => {
    const after = adapting(slow, 7, 2)
    expect(standing([after, before], practised)).toMatchObject({ level: 7, changes: [{ to: 5 }] })
  })

  test('a change that was due when the bounds changed keeps its reason', () => {
    const after = adapting({ ...slow, most: 8 }, 4, 2)
    const due = guesses(...twoGoodDays)
    const more = guesses(...row('2025-03-06', 5, '1', 2))
    expect(standing([after, before], [...due, ...more]).changes).toEqual([
      { day: '2025-03-06', from: 4, to: 5, why: 'Up: 3 of 4 and 4 of 4 met on two days at level 4.' },
    ])
  })

  test('attempts that do not tell their revision say nothing of the level', () => {
    const old = practised.map((attempt) => attemptSchema.parse({ ...attempt, programRevision: undefined }))
    expect(standing([before], old)).toMatchObject({ level: 4, trials: [] })
  })
})

test('a setting of the therapist’s own has no level', () => {
  const program = adapting({})
  const assignment = { ...onlyAssignment(program), challenge: { alike: 2.5, choices: 4 } }
  expect(standingOf({ activity: guessWhich, assignment, attempts: [], programs: [program] })).toBeNull()
})
