import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { rememberingRescore, type Rescore } from '../../../src/progress/rescore'
import { findLetters } from '../../../src/progress/text-letters'
import { measuredRecords } from '../../../src/screens/therapist/measured-records'
import { freshStore } from '../../support/fresh-store'
import { idOf, someRecords } from '../../support/records'

test('the page can draw while a long record is measured', async () => {
  const { store } = await freshStore()
  await store.addRecords([someRecords()])
  const rescore = rememberingRescore('today')
  const slow: Rescore = (attempt, activity) => {
    const endMs = performance.now() + 40
    while (performance.now() < endMs);
    return rescore(attempt, activity)
  }
  let turns = 0
  const turning = setInterval(() => (turns += 1))
  const records = await measuredRecords({ store, rescore: slow, findLetters }, idOf(1))
  clearInterval(turning)
  expect(records).toEqual(someRecords())
  expect(turns).toBeGreaterThanOrEqual(3)
})

test('a child that is not here has nothing to measure', async () => {
  const { store } = await freshStore()
  expect(
    await measuredRecords({ store, rescore: rememberingRescore('today'), findLetters }, idOf(9)),
  ).toBeNull()
})
