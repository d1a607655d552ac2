import { expect, test } from 'vitest'
import { measured, unknown, type Measurement } from '../../src/core/outcome'
import type { Measured, Series } from '../../src/progress/series'
import { turningOf, type Turning } from '../../src/progress/turning'
import { anAttempt } from '../support/records'

let attempts = 0

/** A choice at an angle that took so long. */
function choice(angle: number, ms: number | null, right = true): Measured {
  const time = ms === null ? unknown('ms', 'too late to tell') : measured(ms, 'ms')
  return told({ angle: measured(angle, '°'), foundFirst: measured(right ? 1 : 0, 'share'), responseMs: time })
}

function told(measurements: Readonly<Record<string, Measurement>>): Measured {
  return { attempt: anAttempt(++attempts), outcome: { kind: 'scored', measurements, met: true } }
}

function series(of: readonly Measured[], more: Partial<Series> = {}): Series {
  const empty = { points: {}, excluded: [], counted: of.length, met: 0, asRecorded: 0 }
  return { key: '', words: '', item: '', challenge: { choices: 4 }, attempts: of, ...empty, ...more }
}

function turning(of: readonly Measured[]): Turning | null {
  const one = series(of)
  return turningOf([one], one)
}

/** Five right choices at each angle: a second, and ten milliseconds a degree. */
const practised = [0, 45, 90, 135].map((angle) =>
  Array.from({ length: 5 }, () => choice(angle, 1000 + 10 * angle)),
)

test('the time a quarter turn takes is told once four angles have five right choices each', () => {
  expect(turning(practised.flat())?.slope?.msPerDegree).toBeCloseTo(10)
  expect(turning(practised.flat())?.words).toBe('A quarter turn more takes about 0.9 s longer.')
  const few = turning(practised.flat().slice(1))
  expect(few?.slope).toBeNull()
  expect(few?.words).toMatch(/^Too few/)
})

test('a wrong choice counts among those of its angle, and its time does not', () => {
  const angles = turning([...practised.flat(), choice(90, 9000, false)])?.angles
  expect(angles?.find(({ angle }) => angle === 90)).toMatchObject({ trials: 6, right: 5, medianMs: 1900 })
})

test('every angle of one condition is taken together, another condition is not', () => {
  const [first = series([]), ...others] = practised.map((own, k) => series(own, { item: `angle ${k}` }))
  const harder = series([choice(180, 500)], { challenge: { choices: 6 } })
  expect(turningOf([first, ...others, harder], first)?.angles.map(({ angle }) => angle)).toEqual([
    0, 45, 90, 135,
  ])
})

test('what does not count in the trend does not count here', () => {
  const warmUp = choice(45, 800)
  const one = series([warmUp, choice(90, 900)], {
    excluded: [{ attemptId: warmUp.attempt.id, reason: 'warm-up' }],
  })
  expect(turningOf([one], one)?.angles.map(({ angle }) => angle)).toEqual([90])
})

test('a time that is not known is none', () => {
  expect(turning([choice(45, null)])?.angles).toMatchObject([{ angle: 45, right: 1, medianMs: null }])
})

test('where no attempt tells an angle there is nothing to show', () => {
  expect(turning([told({ foundFirst: measured(1, 'share') })])).toBeNull()
  expect(turning([])).toBeNull()
})
