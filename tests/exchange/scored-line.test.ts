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

describe('the pen', () => {
  const pen = (k: number) => [k, k % 3, k * 8, 0.3 + (k % 10) / 50, 30, 0]
  const strokes = [Array.from({ length: 400 }, (_, k) => pen(k))]

  test('tells pressure, tilt and steadiness', () => {
    const { measurements } = scored(JSON.stringify({ strokes }), 'any')
    expect(measurements['pressure']?.value).toBeCloseTo(0.39, 2)
    expect(measurements['tilt']).toEqual({ value: expect.closeTo(60) as number, unit: 'degrees', n: 400 })
    expect(measurements['wobbleHz']?.value).toBeGreaterThan(3.9)
  })

  test('tells nothing of what one reading lacks', () => {
    const lacking = strokes.map((stroke) => stroke.map((one, k) => (k === 7 ? one.slice(0, 3) : one)))
    const { measurements } = scored(JSON.stringify({ strokes: lacking }), 'any')
    expect(measurements['pressure']?.reason).toBe('nothing told how hard the pen pressed')
    expect(measurements['tilt']?.reason).toBe('nothing told how the pen was tilted')
  })

  test('tells no pressure without times, since its ends cannot be left out', () => {
    const timeless = strokes.map((stroke) => stroke.map(([x, y, , pressure]) => [x, y, null, pressure]))
    const { measurements } = scored(JSON.stringify({ strokes: timeless }), 'any')
    expect(measurements['pressure']?.reason).toBe('the recording has no times')
  })
})

describe('what others send', () => {
  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['a Windows line end', (text: string) => `${text}\r`],
    ['fields nobody asked for', (text: string) => text.replace('{', '{"writer":{"age":7},')],
    ['an id that is a number', (text: string) => text.replace('"made-7"', '7')],
    ['a label that is a number', (text: string) => text.replace('"label":"7"', '"label":7')],
    ['an empty stroke', (text: string) => text.replace('"strokes":[', '"strokes":[[],')],
  ])('%s does no harm', (_, change) => {
    expect(scored(change(recordingOf('7')), 'label')).toMatchObject({ glyph: '7', best: '7', legible: true })
  })

  test.each([
    ['as large as can be', 5e9],
    ['as small as can be', 1e-7],
    ['far from the origin', 1],
  ])('ink %s is read', (_, scale) => {
    const strokes = glyphOf('k').strokes.map(({ line }) =>
      line.map(({ x, y }) => [x * scale + (scale === 1 ? 1e7 : 0), y * scale - (scale === 1 ? 1e7 : 0)]),
    )
    expect(scored(JSON.stringify({ strokes }), 'k')).toMatchObject({ best: 'k', legible: true })
  })

  test('names in any script come back as they were', () => {
    expect(scored(recordingOf('a', { id: 'Žofie-字-🐛' }), 'a').id).toBe('Žofie-字-🐛')
  })

  test.each(['any', 'a'])('a whole page of strokes is no letter, and says so at once (%s)', (wanted) => {
    const strokes = Array.from({ length: 20_000 }, (_, k) => [
      [k % 100, k % 77],
      [k % 90, k % 50],
    ])
    const from = performance.now()
    expect(scoredLine(JSON.stringify({ strokes }), 1, wanted)).toEqual({
      line: 1,
      id: null,
      kind: 'unscorable',
      reason: 'No letter has so many strokes.',
    })
    expect(performance.now() - from).toBeLessThan(2000)
  })

  test('a stroke of 50,000 readings is scored, one of 200,000 is refused, neither takes long', () => {
    const stroke = (n: number) =>
      JSON.stringify({ strokes: [Array.from({ length: n }, (_, k) => [k % 97, k % 89, k * 4])] })
    const from = performance.now()
    expect(scoredLine(stroke(50_000), 1, 'any')).toMatchObject({ kind: 'scored' })
    expect(scoredLine(stroke(200_000), 2, 'any')).toEqual({
      line: 2,
      error: 'The line is too long for a recording of one letter.',
    })
    expect(performance.now() - from).toBeLessThan(5000)
  })

  test('times of a whole age take no age to measure', () => {
    const strokes = [Array.from({ length: 500 }, (_, k) => [k, k % 7, k === 499 ? 1e12 : k * 10])]
    expect(scored(JSON.stringify({ strokes }), 'any').measurements['sparc']?.value).toBeNull()
  })
})

describe('a bad line gives an error with its number', () => {
  test.each([
    ['', 'The line is empty.'],
    ['nonsense', 'The line is not JSON.'],
    ['[]', 'The line is not a recording: it needs "strokes".'],
    ['{"strokes":7}', '"strokes" must be a list of strokes.'],
    ['{"strokes":[[[1,2],[3,"4"]]]}', 'Reading 2 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
    ['   ', 'The line is empty.'],
    ['{"strokes":[[[1,NaN]]]}', 'The line is not JSON.'],
    ['{"strokes":[["12"]]}', 'Reading 1 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
    ['{"strokes":[[[1,2]],5]}', 'Stroke 2 must be a list of readings, all numbers.'],
    ['{"strokes":[[[1,2,3,4,5]]]}', 'Reading 1 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
    ['{"strokes":[[[1,2e12]]]}', 'Reading 1 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
    ['{"strokes":[[[1,null]]]}', 'Reading 1 of stroke 1 must be [x, y, tMs, pressure], all numbers.'],
    ['{"id":[1],"strokes":[]}', '"id" is not what it should be.'],
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

describe('the codebook', () => {
  const codebook = readFileSync('docs/letter-scorer.md', 'utf8').replace(/\s+\|/g, ' |')

  test('names every measurement with its unit, definition and source, and no other', () => {
    for (const [name, { unit, definition, source }] of Object.entries(letterMetrics)) {
      expect(codebook).toContain(`| \`${name}\` | ${unit || 'none'} | ${definition} | ${source} |`)
    }
    const [, table = ''] = codebook.split('| measurement |')
    const named = [...table.matchAll(/\| \| `(\w+)` \|/g)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(Object.keys(letterMetrics)))
  })

  test('names every field of every outcome', () => {
    const outcomes = [recordingOf('h'), '{"strokes":[]}', 'nonsense'].map((text) => scoredLine(text, 1, 'n'))
    const fields = new Set(outcomes.flatMap((outcome) => fieldsIn({ ...outcome, at: { x: 1, y: 1 } })))
    for (const field of fields) expect(codebook, field).toMatch(new RegExp(`[\`"]${field}[\`"]`))
    expect(fields).toContain('verdict')
  })
})

/** All names in a thing, those of measurements excepted. */
function fieldsIn(thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return []
  const inside = Object.values(thing).flatMap(fieldsIn)
  return Array.isArray(thing) ? inside : [...Object.keys(thing), ...inside]
}
