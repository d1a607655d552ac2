import { expect, test } from 'vitest'
import type { HomeNote } from '../../../src/core/home-note'
import type { Adapt } from '../../../src/core/program'
import { standingOf } from '../../../src/progress/adapt/standing'
import { suggestionOf } from '../../../src/progress/adapt/suggestion'
import { adapting, guesses, guessWhich, onlyAssignment, row } from '../../support/guess-which'
import { idOf, takenBack } from '../../support/plans'

const twoGoodDays = [...row('2025-03-03', 4, '1101'), ...row('2025-03-05', 4, '1111')]

const notNow: HomeNote = {
  schema: 1,
  id: idOf(650),
  childId: idOf(900),
  day: '2025-03-06',
  at: '2025-03-06T10:00:00Z',
  kind: 'not now',
  assignmentId: idOf(1),
}

function suggested(
  all: typeof twoGoodDays,
  notes: readonly HomeNote[] = [],
  mode: Adapt['mode'] = 'suggest',
) {
  const program = adapting({ mode })
  const attempts = guesses(...all)
  const assignment = onlyAssignment(program)
  const standing = standingOf({ activity: guessWhich, assignment, attempts, programs: [program] })
  if (!standing) throw new Error('no level')
  return suggestionOf({ standing, assignmentId: assignment.id, attempts, notes })
}

test('a change that is due is suggested with its reason', () => {
  expect(suggested(twoGoodDays)).toEqual({
    from: 4,
    to: 5,
    why: 'Up: 3 of 4 and 4 of 4 met on two days at level 4.',
  })
  expect(suggested(row('2025-03-03', 4, '1100'))).toMatchObject({ to: 3 })
})

test('nothing is suggested while nothing is due, or when the level is locked or follows by itself', () => {
  expect(suggested(twoGoodDays.slice(0, 4))).toBeNull()
  expect(suggested(twoGoodDays, [], 'off')).toBeNull()
  expect(suggested(twoGoodDays, [], 'automatic')).toBeNull()
})

test('after “not now” it is suggested again only when there was more practice', () => {
  expect(suggested(twoGoodDays, [notNow])).toBeNull()
  expect(suggested([...twoGoodDays, ...row('2025-03-07', 4, '1111')], [notNow])).toMatchObject({ to: 5 })
  expect(suggested(twoGoodDays, [{ ...notNow, assignmentId: idOf(2) }])).not.toBeNull()
  expect(suggested(twoGoodDays, [notNow, takenBack(650, '2025-03-06')])).not.toBeNull()
})
