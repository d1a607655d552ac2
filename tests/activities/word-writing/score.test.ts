import { describe, expect, test } from 'vitest'
import { score } from '../../../src/activities/word-writing/score'
import { simulate } from '../../../src/activities/word-writing/simulate'
import {
  challengeSchema,
  generate,
  type WordChallenge,
  type WordResponse,
  type WordTrial,
} from '../../../src/activities/word-writing/trial'
import { handOfSkill } from '../../../src/core/hand'
import { strokeFrom, samplesOf, type Stroke } from '../../../src/core/ink'
import { anyLearner } from '../../../src/core/learner'
import { letterSettingsSchema } from '../../../src/core/letters/settings'
import { diceFrom } from '../../../src/core/random'

const trialOf = (text: string, over: Partial<WordChallenge> = {}): WordTrial =>
  generate(
    challengeSchema.parse({ what: 'own', ownWords: [text], prompt: 'copy', letterHeight: 120, ...over }),
    0,
  )
const writtenOn = (trial: WordTrial): WordResponse => simulate(trial, handOfSkill(1, 'pen'), diceFrom(3))

/** The values of a scored response, and whether it was met. */
function valuesOf(trial: WordTrial, response: WordResponse) {
  const outcome = score(trial, response)
  if (outcome.kind !== 'scored') throw new Error(outcome.reason)
  const value = (name: keyof typeof outcome.measurements) => outcome.measurements[name].value
  return { value, met: outcome.met, measurements: outcome.measurements }
}

/** The response with every reading moved. */
function changed(
  response: WordResponse,
  change: (x: number, y: number) => { readonly x: number; readonly y: number },
): WordResponse {
  const moved = (stroke: Stroke) =>
    strokeFrom(
      samplesOf(stroke).map((sample) => ({ ...sample, ...change(sample.x, sample.y) })),
      stroke.pointer,
    )
  return { ...response, ink: { ...response.ink, strokes: response.ink.strokes.map(moved) } }
}

describe('a text written as asked', () => {
  const trial = trialOf('Otter hops')
  const { value, met } = valuesOf(trial, writtenOn(trial))

  test('is met: all letters legible, there, and made as taught', () => {
    expect(met).toBe(true)
    expect([value('legibleShare'), value('missing'), value('extraMarks')]).toEqual([1, 0, 0])
    expect(value('formed')).toBe(1)
  })

  test('has the size and the place the lines ask', () => {
    expect(value('sizeRatio')).toBeCloseTo(1, 1)
    expect(value('relativeHeight')).toBeCloseTo(1, 1)
    expect(Math.abs(value('lowOffset') ?? 1)).toBeLessThan(0.1)
    expect(value('onLineShare')).toBe(1)
    expect(Math.abs(value('drift') ?? 9)).toBeLessThan(1)
  })

  test('has words about an o apart, and letters closer', () => {
    expect(value('wordGap')).toBeGreaterThan(1.1)
    expect(value('wordGap')).toBeLessThan(1.5)
    expect(value('gapRatio')).toBeGreaterThan(2)
    expect(value('overlaps')).toBe(0)
  })

  test('has a pace', () => {
    expect(value('lettersPerMinute')).toBeGreaterThan(10)
  })
})

describe('a text written otherwise', () => {
  test('going uphill drifts', () => {
    const trial = trialOf('runner')
    const uphill = changed(writtenOn(trial), (x, y) => ({ x, y: y - 0.1 * (x - 70) }))
    expect(valuesOf(trial, uphill).value('drift')).toBeCloseTo(5.7, 0)
  })

  test('leaning forward is slanted', () => {
    const trial = trialOf('till')
    const leaning = changed(writtenOn(trial), (x, y) => ({ x: x + 0.2 * (700 - y), y }))
    const upright = valuesOf(trial, writtenOn(trial)).value('slant') ?? 99
    expect(Math.abs(upright)).toBeLessThan(2)
    expect(valuesOf(trial, leaning).value('slant')).toBeGreaterThan(8)
  })

  test('half as large is told as half the size, and legible all the same', () => {
    const trial = trialOf('dogs')
    const base = trial.lines[0]?.baseline ?? 0
    const small = changed(writtenOn(trial), (x, y) => ({ x: 70 + (x - 70) / 2, y: base + (y - base) / 2 }))
    const { value, met } = valuesOf(trial, small)
    expect(value('sizeRatio')).toBeCloseTo(0.5, 1)
    expect([value('legibleShare'), met]).toEqual([1, true])
  })

  test('half as large is not met when size counts', () => {
    const trial = trialOf('dogs', { onLines: true })
    const base = trial.lines[0]?.baseline ?? 0
    const small = changed(writtenOn(trial), (x, y) => ({ x: 70 + (x - 70) / 2, y: base + (y - base) / 2 }))
    expect(valuesOf(trial, writtenOn(trial)).met).toBe(true)
    expect(valuesOf(trial, small).met).toBe(false)
  })

  test('backwards is legible, and not met when formation is strict', () => {
    const trial = trialOf('snap', { formation: 'strict' })
    const backwards = simulate(trial, { ...handOfSkill(1, 'pen'), backwards: true }, diceFrom(3))
    const { value, met } = valuesOf(trial, backwards)
    expect(value('legibleShare')).toBe(1)
    expect([value('formed'), met]).toEqual([0, false])
  })

  test('with a letter left out misses it', () => {
    const trial = trialOf('camp')
    const { ink, ...rest } = writtenOn(trial)
    const { value, met } = valuesOf(trial, { ...rest, ink: { ...ink, strokes: ink.strokes.toSpliced(2, 1) } })
    expect([value('missing'), value('legibleShare'), met]).toEqual([1, 0.75, false])
  })

  test('another word is not this one', () => {
    const trial = trialOf('hand')
    expect(valuesOf(trial, writtenOn(trialOf('jugs'))).value('legibleShare')).toBeLessThan(0.3)
  })
})

describe('what cannot be told', () => {
  test('spreads of three letters, and gaps between words of one', () => {
    const trial = trialOf('cat')
    const { measurements } = valuesOf(trial, writtenOn(trial))
    expect(measurements.sizeCv).toMatchObject({ value: null, reason: 'fewer than four letters were found' })
    expect(measurements.wordGap.value).toBeNull()
  })

  test('size and place without lines', () => {
    const trial = trialOf('hand', { ruling: 'blank' })
    const { measurements } = valuesOf(trial, writtenOn(trial))
    expect(measurements.sizeRatio).toMatchObject({ value: null, reason: 'there were no ruled lines' })
    expect(measurements.letterGap.value).not.toBeNull()
  })

  test('the pace of what cannot be read', () => {
    const trial = trialOf('hand')
    const { measurements } = valuesOf(trial, writtenOn(trialOf('jugs')))
    expect(measurements.lettersPerMinute.value).toBeNull()
  })

  test('anything of a touch', () => {
    const touch = strokeFrom([{ x: 100, y: 300, tMs: 0 }])
    const response = { ink: { strokes: [touch], strayContacts: 0 }, looks: 0, rubbedOut: 0 }
    expect(score(trialOf('cat'), response).kind).toBe('unscorable')
  })
})

test('a joined word is written in one stroke, and counts letter by letter', () => {
  const letters = letterSettingsSchema.parse({ style: 'joined' })
  const challenge = challengeSchema.parse({ what: 'own', ownWords: ['sun'], prompt: 'copy', onLines: true })
  const trial = generate({ ...challenge, formation: 'strict' }, 0, { ...anyLearner, letters })
  const response = writtenOn(trial)
  expect(response.ink.strokes).toHaveLength(1)
  const { value, met } = valuesOf(trial, response)
  expect(met).toBe(true)
  expect([value('legibleShare'), value('formed'), value('overlaps')]).toEqual([1, 1, null])
})
