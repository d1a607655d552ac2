import { expect, test } from 'vitest'
import { activity } from '../../../src/activities/search-and-tap/activity'
import { simulate } from '../../../src/activities/search-and-tap/simulate'
import { handOfSkill } from '../../../src/core/hand'
import { diceFrom } from '../../../src/core/random'
import { searchIn } from '../../../src/screens/therapist/search-path'

test('the search is read from what an attempt at searching stored', () => {
  const trial = activity.generate(activity.challenge.parse({}), 5)
  const search = searchIn(JSON.parse(JSON.stringify(simulate(trial, handOfSkill(0.8), diceFrom(1)))))
  expect(search?.touches.length).toBeGreaterThan(0)
  expect(search?.laid.items.some(({ isTarget }) => isTarget)).toBe(true)
})

test.each([null, {}, { touches: 3 }, { ink: { strokes: [] } }])('nothing was searched in %j', (response) => {
  expect(searchIn(response)).toBeNull()
})
