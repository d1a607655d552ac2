import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterMetrics } from '../../src/core/judge/letter-metrics'
import { resampleByStep } from '../../src/core/geometry'
import { glyphIds, glyphOf } from '../../src/core/letters/glyphs'
import { isWanted, scoredLine, type ScoredLine } from '../../src/exchange/scored-line'

/** A glyph as a recording: a reading every 10 ms, 250 ms in the air between strokes. */
function recordingOf(id: string, over: object = {}): string {
  let tMs = 0
  const strokes = glyphOf(id).strokes.map(({ line }) => {
    tMs += 250
    return resampleByStep(line, 1.5).map(({ x, y }) => [x * 3, y * 3, (tMs += 10), null])
  })
  return JSON.stringify({ id: `made-${id}`, label: id, strokes, ...over })
}

function scored(text: string, wanted: string): Extract<ScoredLine, { kind: 'scored' }> {
  const outcome = scoredLine(text, 1, wanted)
  if (!('kind' in outcome) || outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome))
  return outcome
}

test.each(glyphIds)('%s is read by its label, legible, with every measurement named', (id) => {
  const outcome = scored(recordingOf(id), 'label')
  expect(outcome).toMatchObject({ id: `made-${id}`, glyph: id, legible: true, way: 'taught' })
  expect(Object.keys(outcome.measurements).sort()).toEqual(Object.keys(letterMetrics).sort())
  for (const { value, reason } of Object.values(outcome.measurements)) {
    if (value === null) expect(reason).toMatch(/\w/)
    else expect(Number.isFinite(value)).toBe(true)
  }
})

test('any glyph is the one it looks most like', () => {
  expect(scored(recordingOf('k'), 'any')).toMatchObject({ glyph: 'k', best: 'k' })
})

test('another glyph is not legible, and says what it looks like', () => {
  const outcome = scored(recordingOf('h'), 'z')
  expect(outcome).toMatchObject({ legible: false, legibleReason: 'It looks more like h.' })
})

test('a loop drawn clockwise is told to run backwards', () => {
  const strokes = glyphOf('o').strokes.map(({ line }) => line.map(({ x, y }) => [x, y, null, null]).reverse())
  expect(scored(JSON.stringify({ strokes }), 'o').strokes).toEqual([{ stroke: 1, backwards: true }])
})

test('a mirrored letter is flagged', () => {
  const strokes = glyphOf('J').strokes.map(({ line }) => line.map(({ x, y }) => [-x, y]))
  expect(scored(JSON.stringify({ strokes }), 'J').reversed).toBe(true)
})

describe('times', () => {
  test('are measured', () => {
    const { measurements } = scored(recordingOf('t'), 't')
    expect(measurements['inAirMs']).toEqual({ value: 260, unit: 'ms' })
    expect(measurements['sparc']?.value).toBeLessThan(0)
  })

  test.each([
    [
      'null',
      [
        [0, 0, null],
        [0, 9, null],
        [0, 99, null],
      ],
      'the recording has no times',
    ],
    [
      'left out',
      [
        [0, 0],
        [0, 9],
        [0, 99],
      ],
      'the recording has no times',
    ],
    [
      'running backwards',
      [
        [0, 0, 500],
        [0, 9, 200],
        [0, 99, 100],
      ],
      'the times of the recording run backwards',
    ],
  ])('%s give no movement, and say why', (_, stroke, reason) => {
    const { measurements, legible } = scored(JSON.stringify({ strokes: [stroke] }), 'l')
    expect(legible).toBe(true)
    expect(measurements['totalMs']).toEqual({ value: null, unit: 'ms', reason })
    expect(measurements['sparc']).toEqual({ value: null, unit: '', reason })
  })
})

describe('a bad line gives an error with its number', () => {
  test.each([
    ['', 'The line is empty.'],
    ['nonsense', 'The line is not JSON.'],
    ['[]', 'The line is not a recording: it needs "strokes".'],
    ['{"strokes":7}', '"strokes" must be a list of strokes.'],
    ['{"strokes":[[[1,2],[3,"4"]]]}', 'Reading 2 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
    ['{"strokes":[[[1,1e999]]]}', 'Reading 1 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
  ])('%s', (text, error) => {
    expect(scoredLine(text, 12, 'a')).toEqual({ line: 12, error })
  })

  test('a label that is no glyph is an error when labels are asked for', () => {
    expect(scoredLine(recordingOf('a', { label: 'ß' }), 3, 'label')).toMatchObject({ line: 3 })
  })

  test('whatever the line holds, there is one outcome and no exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.constantFrom('a', 'any', 'label'), (text, wanted) => {
        expect(scoredLine(text, 1, wanted)).toHaveProperty('line', 1)
      }),
    )
    const strokes = fc.array(fc.array(fc.tuple(fc.double(), fc.double(), fc.option(fc.double()))), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(strokes, (made) => {
        expect(scoredLine(JSON.stringify({ strokes: made }), 1, 'any')).toHaveProperty('line', 1)
      }),
    )
  })
})

test('ink that cannot be scored says so', () => {
  expect(scoredLine('{"id":4,"strokes":[]}', 1, 'a')).toEqual({
    line: 1,
    id: '4',
    kind: 'unscorable',
    reason: 'Nothing was written.',
  })
})

test('only glyphs, any and label can be asked for', () => {
  expect(['a', '0', 'any', 'label', 'ab', ''].map(isWanted)).toEqual([true, true, true, true, false, false])
})

test('the codebook names every measurement with its unit and definition', () => {
  const codebook = readFileSync('docs/letter-scorer.md', 'utf8').replace(/\s+\|/g, ' |')
  for (const [name, { unit, definition }] of Object.entries(letterMetrics)) {
    expect(codebook).toContain(`| \`${name}\` | ${unit || 'none'} | ${definition} |`)
  }
})
