import { describe, expect, test } from 'vitest'
import { choiceMetrics, type ChoiceMetric } from '../../../src/core/stimulus/choice-metrics'
import {
  choiceMeasurements,
  judgeChoices,
  type ChoiceAsked,
  type Judged,
} from '../../../src/core/stimulus/choice-score'
import { summariseChoices, type ChoiceTrial } from '../../../src/core/stimulus/choice-summary'

const asked: ChoiceAsked = { keyIndex: 2, foils: ['size', 'mirror', null, 'contour'] }
const judge = (...choices: [number, number][]): Judged => judgeWith(0, ...choices)

describe('one trial', () => {
  test('without a choice is not judged', () => {
    expect(judgeChoices(asked, { choices: [], takenAway: 0 })).toBeNull()
  })

  test('right at once', () => {
    const found = judge([2, 2000])
    expect(found).toMatchObject({ right: true, foil: null, place: 2, foundMs: 2000, alternatives: 4 })
    expect([value(found, 'foundFirst'), value(found, 'beyondLuck'), value(found, 'tookReversed')]).toEqual([
      1, 1, 0,
    ])
    expect([value(found, 'rightMs'), value(found, 'place')]).toEqual([2000, 3])
  })

  test('another one first, then the key: the class of the first is kept', () => {
    const found = judge([1, 1500], [2, 4000])
    expect(found).toMatchObject({ right: false, foil: 'mirror', foundMs: 4000, choices: 2 })
    expect([value(found, 'foundFirst'), value(found, 'tookReversed'), value(found, 'rightMs')]).toEqual([
      0,
      1,
      null,
    ])
    expect(value(found, 'beyondLuck')).toBeCloseTo(-1 / 3)
  })

  test('with help before the first choice says nothing of looking', () => {
    const found = judgeWith(1, [2, 2000])
    expect([value(found, 'foundFirst'), value(found, 'beyondLuck'), value(found, 'tookReversed')]).toEqual([
      null,
      null,
      null,
    ])
  })

  test.each([
    [149, 'too early'],
    [150, 'in time'],
    [60_000, 'in time'],
    [60_001, 'too late'],
  ])('a first choice after %d ms is %s', (atMs, timing) => {
    expect(judge([2, atMs]).timing).toBe(timing)
    expect(value(judge([2, atMs]), 'responseMs')).toBe(timing === 'in time' ? atMs : null)
  })

  test('nothing turned or mirrored to choose: nothing to say of reversals', () => {
    const found = judgeChoices(
      { keyIndex: 0, foils: [null, 'size'] },
      { choices: [{ index: 0, atMs: 900 }], takenAway: 0 },
    )
    expect(found && value(found, 'tookReversed')).toBeNull()
  })

  test('a choice that is not there is no key and has no place', () => {
    expect(judge([99, 900])).toMatchObject({ right: false, foil: null, foundMs: null })
    expect([value(judge([99, 900]), 'place'), value(judge([99, 900]), 'totalMs')]).toEqual([null, null])
  })

  test('every measurement has the unit its metric declares', () => {
    for (const found of [judge([2, 2000]), judge([99, 1]), judgeWith(1, [0, 70_000])])
      for (const [name, { unit }] of Object.entries(choiceMeasurements(found)))
        expect(unit).toBe(choiceMetrics[name as ChoiceMetric].unit)
  })
})

describe('several trials', () => {
  const trials: ChoiceTrial[] = [
    { judged: judge([0, 3000]), warmUp: true },
    { judged: judge([2, 2000]), warmUp: false },
    { judged: judge([2, 3000]), warmUp: false },
    { judged: judge([2, 100]), warmUp: false },
    { judged: judge([1, 5000], [2, 6000]), warmUp: false },
    { judged: judgeWith(1, [2, 2500]), warmUp: false },
  ]
  const sum = summariseChoices(trials)

  test('are counted without warm-ups and without those that were helped', () => {
    expect(sum).toMatchObject({
      trials: 4,
      right: 3,
      helped: 1,
      accuracy: 0.75,
      warmUps: { trials: 1, right: 0 },
    })
    expect(sum.corrected).toBeCloseTo(2 / 3)
  })

  test('have a middle time, of all and of those right, without anticipations', () => {
    expect(sum.times).toMatchObject({ medianMs: 3000, n: 3, anticipations: 1 })
    expect(sum.rightTimes).toMatchObject({ medianMs: 2500, n: 2 })
  })

  test('say what was taken instead, and from where', () => {
    expect(sum.taken).toEqual({ mirror: 1 })
    expect(sum.places).toEqual({
      chosen: [0, 1, 3, 0],
      keys: [0, 0, 4, 0],
      firstShare: 0,
      favoured: { place: 1, excess: 0.25 },
    })
  })

  test('a child who always takes the first place shows it', () => {
    const always = [0, 1, 2, 3].map((keyIndex) => {
      const judged = judgeChoices(
        { ...asked, keyIndex },
        { choices: [{ index: 0, atMs: 900 }], takenAway: 0 },
      )
      if (!judged) throw new Error('something was chosen')
      return { judged, warmUp: false }
    })
    expect(summariseChoices(always).places).toMatchObject({
      firstShare: 1,
      favoured: { place: 0, excess: 0.75 },
    })
  })

  test('none come to nothing, not to 0', () => {
    expect(summariseChoices([])).toMatchObject({
      accuracy: null,
      corrected: null,
      places: { favoured: null },
    })
  })
})

function judgeWith(takenAway: number, ...choices: [number, number][]): Judged {
  const judged = judgeChoices(asked, {
    choices: choices.map(([index, atMs]) => ({ index, atMs })),
    takenAway,
  })
  if (!judged) throw new Error('something was chosen')
  return judged
}

function value(judged: Judged, name: ChoiceMetric): number | null {
  return choiceMeasurements(judged)[name].value
}
