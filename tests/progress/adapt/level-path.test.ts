import { expect, test } from 'vitest'
import { levelMetric, sittingLevels } from '../../../src/progress/adapt/level-path'
import { trendOf } from '../../../src/progress/trend'
import { guesses, guessWhich, row } from '../../support/guess-which'

const attempts = guesses(
  { level: 2, met: true, more: { part: 'warm-up' } },
  ...row('2025-03-03', 4, '110'),
  ...row('2025-03-03', 5, '1'),
  ...row('2025-03-04', 5, '-'),
  ...row('2025-03-05', 6, '10'),
)

test('a sitting stands at its middle level; warm-ups and what could not be scored are left out', () => {
  expect(sittingLevels(attempts, guessWhich)).toEqual([
    { day: '2025-03-03', sittingId: attempts[0]?.sittingId, value: 4, least: 4, most: 5, met: 3, tried: 4 },
    { day: '2025-03-05', sittingId: attempts[6]?.sittingId, value: 6, least: 6, most: 6, met: 1, tried: 2 },
  ])
})

test('the trend of the level is told as any other', () => {
  const days = Array.from({ length: 9 }, (_, k) => row(`2025-03-0${k + 1}`, 3 + k, '11')).flat()
  const rising = sittingLevels(guesses(...days), guessWhich)
  expect(trendOf(rising, levelMetric)).toMatchObject({ state: 'getting better', sittings: 9 })
})
