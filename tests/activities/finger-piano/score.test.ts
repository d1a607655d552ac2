import { describe, expect, test } from 'vitest'
import type { Finger } from '../../../src/activities/finger-piano/fingers'
import type { PianoMetric } from '../../../src/activities/finger-piano/metrics'
import { score } from '../../../src/activities/finger-piano/score'
import type { PianoTouch, PianoTrial } from '../../../src/activities/finger-piano/trial'

const row: readonly Finger[] = ['index', 'middle', 'ring', 'middle', 'index']

describe('order', () => {
  test('played as asked, every note is clean and it is met', () => {
    const outcome = scored(played(row))
    expect(outcome).toMatchObject({ kind: 'scored', met: true })
    expect(valuesOf(outcome, ['clean', 'inOrder', 'otherKeys', 'alone'])).toEqual([1, 1, 0, 1])
  })

  test('another ladybird before a note leaves that note unclean, however many there were', () => {
    const outcome = scored(played(['index', 'ring', 'ring', 'middle', 'ring', 'middle', 'index']))
    expect(valuesOf(outcome, ['clean', 'inOrder', 'otherKeys'])).toEqual([0.8, 0.8, 2])
  })

  test('stopped half way, what was not played is not clean', () => {
    const outcome = scored(played(['index', 'middle']))
    expect(valuesOf(outcome, ['clean', 'inOrder'])).toEqual([0.4, 1])
    expect(outcome).toMatchObject({ met: false })
  })

  test('the same ladybird again at once is a double tap, not the next note', () => {
    const again = [touch('index', 0), touch('index', 90), touch('index', 600), touch('index', 1100)]
    const outcome = score(trialOf(['index', 'index', 'index']), { touches: again, bounceMs: 120, palms: 0 })
    expect(valuesOf(outcome, ['doubles', 'clean', 'otherKeys'])).toEqual([1, 1, 0])
  })

  test('for a child whose repeats are ignored for longer, that is later', () => {
    const again = [touch('index', 0), touch('index', 700), touch('index', 1600)]
    const outcome = score(trialOf(['index', 'index']), { touches: again, bounceMs: 1000, palms: 0 })
    expect(valuesOf(outcome, ['doubles', 'clean'])).toEqual([1, 1])
  })
})

describe('one finger alone', () => {
  test('another finger on the glass with a note is told of that note only', () => {
    const outcome = scored([...played(row), touch(null, 480, 620)])
    expect(valuesOf(outcome, ['alone', 'inOrder', 'clean'])).toEqual([0.8, 1, 0.8])
  })

  test('a finger that rests beside all the time is never alone', () => {
    expect(valuesOf(scored([touch(null, -200, 9000), ...played(row)]), ['alone'])).toEqual([0])
  })

  test('the note before that still lies there is no other finger', () => {
    expect(
      valuesOf(scored(played(row).map((one) => ({ ...one, upMs: one.downMs + 900 }))), ['alone']),
    ).toEqual([1])
  })
})

describe('lying still', () => {
  test('kept down from before the first note to after the last', () => {
    const outcome = scored([touch('thumb', -300, 5000), ...played(row)], ['thumb'])
    expect(valuesOf(outcome, ['held', 'breaks', 'alone', 'clean'])).toEqual([1, 0, 1, 1])
  })

  test('lifted once: the notes meanwhile are told', () => {
    const lifted = [touch('thumb', -300, 700), touch('thumb', 1300, 5000)]
    expect(valuesOf(scored([...lifted, ...played(row)], ['thumb']), ['held', 'breaks', 'clean'])).toEqual([
      0.8, 1, 0.8,
    ])
  })

  test('two of them: both have to lie', () => {
    const one = [touch('thumb', -300, 5000)]
    expect(valuesOf(scored([...one, ...played(row)], ['thumb', 'little']), ['held'])).toEqual([0])
  })

  test('where nothing has to lie still, that is unknown and not perfect', () => {
    expect(valuesOf(scored(played(row)), ['held', 'breaks'])).toEqual([null, null])
  })

  test('keys and switches hold nothing down and are not blamed', () => {
    const keys = played(row).map((one): PianoTouch => ({ ...one, by: 'keyboard', off: null }))
    expect(valuesOf(scored(keys, ['thumb']), ['held', 'error'])).toEqual([1, null])
  })
})

describe('rhythm', () => {
  test('an even beat', () => {
    const [meanMs, unevenness] = valuesOf(scored(played(row)), ['intervalMs', 'intervalCv'])
    expect([meanMs, unevenness]).toEqual([500, 0])
  })

  test('an uneven one: standard deviation by mean', () => {
    const uneven = played(row).map((one, k) => at(one, [0, 400, 1000, 1400, 2000][k] ?? 0))
    const [meanMs, unevenness] = valuesOf(scored(uneven), ['intervalMs', 'intervalCv'])
    expect(meanMs).toBe(500)
    expect(unevenness).toBeCloseTo(Math.sqrt((4 * 100 ** 2) / 3) / 500, 6)
  })

  test('a pause is no beat, and two notes give none', () => {
    const paused = played(row).map((one, k) => at(one, [0, 500, 1000, 1500, 9000][k] ?? 0))
    expect(valuesOf(scored(paused), ['intervalMs', 'intervalCv'])).toEqual([500, 0])
    expect(valuesOf(scored(played(['index', 'middle'])), ['intervalMs', 'intervalCv'])).toEqual([500, null])
  })
})

test('nothing touched cannot be scored', () => {
  expect(scored([])).toEqual({ kind: 'unscorable', reason: 'Nothing was touched.' })
})

test('touched without a note, the rest is unknown', () => {
  expect(valuesOf(scored([touch(null, 0)]), ['clean', 'inOrder', 'intervalMs', 'touchMs'])).toEqual([
    0,
    null,
    null,
    null,
  ])
})

function trialOf(notes: readonly Finger[], anchors: readonly Finger[] = []): PianoTrial {
  return {
    hand: 'right',
    fingers: ['index', 'middle', 'ring'],
    anchors: [...anchors],
    notes: [...notes],
    order: 'mixed',
    cue: 'lit',
    size: 1,
  }
}

function scored(touches: readonly PianoTouch[], anchors: readonly Finger[] = []) {
  const inTime = touches.toSorted((a, b) => a.downMs - b.downMs)
  return score(trialOf(row, anchors), { touches: inTime, bounceMs: 120, palms: 0 })
}

/** These ladybirds, one each half second. */
function played(keys: readonly Finger[]): PianoTouch[] {
  return keys.map((key, k) => touch(key, k * 500))
}

function touch(key: Finger | null, downMs: number, upMs = downMs + 150): PianoTouch {
  return { key, off: key && { x: 0.1, y: 0 }, downMs, upMs, by: 'hand' }
}

function at(one: PianoTouch, downMs: number): PianoTouch {
  return { ...one, downMs, upMs: downMs + 150 }
}

function valuesOf(outcome: ReturnType<typeof score>, names: readonly PianoMetric[]): (number | null)[] {
  return names.map((name) => (outcome.kind === 'scored' ? outcome.measurements[name].value : null))
}
