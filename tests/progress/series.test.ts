import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../src/core/attempt'
import { seriesOf } from '../../src/progress/series'
import { marbleAttempt, marbleRoll } from '../support/marble-roll'

const slow = () => 'slow'
const series = (...attempts: Attempt[]) => seriesOf(attempts, marbleRoll, slow)
const under = (number: number, condition: Partial<Attempt['condition']>) => {
  const attempt = marbleAttempt(number)
  return { ...attempt, condition: { ...attempt.condition, ...condition } }
}

describe('like with like', () => {
  test.each([
    ['item', marbleAttempt(2, { colour: 'blue' })],
    ['challenge', marbleAttempt(2, { more: { challenge: { speed: 2, colours: ['red'] } } })],
    ['pointer', under(2, { pointer: 'pen' })],
    ['hand', under(2, { hand: 'left' })],
    ['calibration', under(2, { mmPerUnit: 0.2 })],
  ])('another %s is another series', (_, other) => {
    expect(series(marbleAttempt(1), other)).toHaveLength(2)
  })

  test('another device or day is the same series', () => {
    const device = { width: 800, height: 1280, pixelRatio: 1 }
    expect(series(marbleAttempt(1), marbleAttempt(2, { day: '2025-03-05', more: { device } }))).toHaveLength(
      1,
    )
  })

  test('a setting that did not exist yet is the same as its default', () => {
    const before = { more: { challenge: { speed: 1 } } }
    const now = { more: { challenge: { speed: 1, colours: ['red', 'blue'] } } }
    expect(series(marbleAttempt(1, before), marbleAttempt(2, now))).toHaveLength(1)
  })

  test('a challenge that cannot be read any more stays with its like', () => {
    const old = { more: { challenge: { speed: 'brisk' } } }
    expect(series(marbleAttempt(1, old), marbleAttempt(2, old), marbleAttempt(3))).toHaveLength(2)
  })

  test('other activities are left aside', () => {
    expect(series(marbleAttempt(1, { more: { activityId: 'bead-road' } }))).toEqual([])
  })

  test('the conditions are named in words', () => {
    expect(series(marbleAttempt(1))[0]?.words).toBe('red · slow · finger · right hand')
    expect(series(under(1, { pointer: 'pen', hand: 'not sure', mmPerUnit: 0.2 }))[0]?.words).toBe(
      'red · slow · pen · hand not sure · screen size checked',
    )
  })
})

describe('points', () => {
  test('are the median of a sitting, in order of time', () => {
    const [one] = series(
      marbleAttempt(9, { sitting: 2, day: '2025-03-05', off: 0.2 }),
      marbleAttempt(1, { off: 0.4 }),
      marbleAttempt(2, { off: 9 }),
      marbleAttempt(3, { off: 0.6 }),
    )
    expect(one?.points['off']?.map(({ day, value, n }) => [day, value, n])).toEqual([
      ['2025-03-03', 0.6, 3],
      ['2025-03-05', 0.2, 1],
    ])
    expect([one?.counted, one?.met]).toEqual([4, 3])
  })

  test('are the mean of a sitting where a trial is only yes or no', () => {
    const yesOrNo = { ...marbleRoll.metrics.off, sitting: 'mean' } as const
    const activity = { ...marbleRoll, metrics: { ...marbleRoll.metrics, off: yesOrNo } }
    const attempts = [1, 1, 1, 0].map((off, k) => marbleAttempt(k, { off }))
    expect(seriesOf(attempts, activity, slow)[0]?.points['off']?.[0]).toMatchObject({ value: 0.75, n: 4 })
  })

  test('are the most of a sitting where the best says what can be done', () => {
    const most = { ...marbleRoll.metrics.off, sitting: 'most' } as const
    const activity = { ...marbleRoll, metrics: { ...marbleRoll.metrics, off: most } }
    const attempts = [3, 5, 4].map((off, k) => marbleAttempt(k, { off }))
    expect(seriesOf(attempts, activity, slow)[0]?.points['off']?.[0]).toMatchObject({ value: 5, n: 3 })
  })

  test('unknown values make no point', () => {
    expect(series(marbleAttempt(1))[0]?.points['coverage']).toEqual([])
  })

  test('an attempt that stands as recorded is counted as such', () => {
    const [one] = series(marbleAttempt(1, { more: { activityVersion: 3 } }))
    expect([one?.asRecorded, one?.points['off']?.[0]?.value]).toEqual([1, 9])
  })
})

describe('what is left out is named', () => {
  test.each([
    ['no tap', marbleAttempt(1, { off: null })],
    [
      'the device interrupted it',
      marbleAttempt(1, { response: { off: 0.5, ink: { strokes: [{ interrupted: true }] } } }),
    ],
    ['hardly begun', marbleAttempt(1, { response: { off: 0.5, coverage: 0.05 } })],
    ['a warm-up', marbleAttempt(1, { more: { part: 'warm-up' } })],
  ])('%s', (reason, attempt) => {
    const [one] = series(attempt)
    expect(one?.excluded).toEqual([{ attemptId: attempt.id, reason }])
    expect([one?.attempts.length, one?.counted, one?.points['off']]).toEqual([1, 0, []])
  })

  test('a trial that cannot be read is kept and counted', () => {
    expect(series(marbleAttempt(1, { more: { trial: 7 } }))[0]).toMatchObject({ item: '', asRecorded: 1 })
  })
})

test('the order in which attempts come is irrelevant', () => {
  const attempts = Array.from({ length: 12 }, (_, i) =>
    marbleAttempt(i, {
      colour: i % 3 ? 'red' : 'blue',
      sitting: i % 4,
      day: `2025-03-0${1 + (i % 4)}`,
      off: i / 8,
    }),
  )
  const expected = series(...attempts)
  fc.assert(
    fc.property(fc.shuffledSubarray(attempts, { minLength: 12 }), (shuffled) => {
      expect(series(...shuffled)).toEqual(expected)
    }),
  )
})
