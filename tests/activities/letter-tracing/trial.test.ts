import { describe, expect, test } from 'vitest'
import { distance } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { glyphIds } from '../../../src/core/letters/glyphs'
import { letterSettingsSchema, type LetterStyle } from '../../../src/core/letters/settings'
import {
  challengeSchema,
  ladder,
  promptSchema,
  type LetterChallenge,
} from '../../../src/activities/letter-tracing/challenge'
import { generate, pageHeight, trialSchema } from '../../../src/activities/letter-tracing/trial'

const challenge = (over: Partial<LetterChallenge> = {}) => ({ ...challengeSchema.parse({}), ...over })

const taught = (style: LetterStyle) => ({ ...anyLearner, letters: letterSettingsSchema.parse({ style }) })

describe('a letter as presented', () => {
  test('goes through the chosen letters in turn, whatever the seed', () => {
    const glyphs = ['a', 'b', 'c']
    const asked = [-1, 0, 1, 2, 3, 4].map((seed) => generate(challenge({ glyphs }), seed).glyph)
    expect(asked).toEqual(['c', 'a', 'b', 'c', 'a', 'b'])
  })

  test.each([
    [200, 'print'],
    [560, 'print'],
    [560, 'slanted'],
    [560, 'joined'],
  ] as const)('lies on the page, every glyph, at height %d in %s', (letterHeight, style) => {
    for (const glyph of glyphIds) {
      const trial = generate(challenge({ glyphs: [glyph], letterHeight }), 0, taught(style))
      for (const { x, y } of trial.strokes.flatMap(({ line }) => line)) {
        expect(x, glyph).toBeGreaterThan(60)
        expect(x, glyph).toBeLessThan(940)
        expect(y, glyph).toBeGreaterThanOrEqual(60)
        expect(y, glyph).toBeLessThan(pageHeight - 60)
      }
    }
  })

  test('stands on its ruled lines', () => {
    const { ruling, strokes } = generate(challenge({ glyphs: ['l'] }), 0)
    const ys = strokes.flatMap(({ line }) => line.map(({ y }) => y))
    expect(Math.min(...ys)).toBeCloseTo(ruling.headline, 1)
    expect(Math.max(...ys)).toBeCloseTo(ruling.baseline, 1)
    expect(ruling.midline - ruling.headline).toBeCloseTo(ruling.baseline - ruling.midline, 1)
  })

  test('has a road as wide as asked, in x-heights', () => {
    const { corridorWidth, ruling } = generate(challenge({ corridorShare: 0.3, letterHeight: 400 }), 0)
    expect(corridorWidth).toBeCloseTo(0.3 * (ruling.baseline - ruling.midline), 1)
  })

  test('has a road that leaves the loops of joined letters open', () => {
    const widthOf = (corridorShare: number) =>
      generate(challenge({ corridorShare, letterHeight: 400 }), 0, taught('joined')).corridorWidth
    expect(widthOf(0.5)).toBe(0.3 * 200)
    expect(widthOf(0.2)).toBe(0.2 * 200)
  })

  test('lets only cross-strokes run either way', () => {
    const [stem, bar] = generate(challenge({ glyphs: ['t'] }), 0).strokes
    expect([stem?.reversibleForLeftHand, bar?.reversibleForLeftHand]).toEqual([false, true])
  })
})

describe('what is there to see', () => {
  test('a weaker or broken letter to trace is a faded one', () => {
    const shown = (over: Partial<LetterChallenge>) => {
      const { prompt, strength } = generate(challenge({ prompt: 'trace', ...over }), 0)
      return [prompt, strength]
    }
    expect(shown({})).toEqual(['trace', 1])
    expect(shown({ strength: '15' })).toEqual(['trace faded', 0.15])
    expect(shown({ lineStyle: 'dashed' })).toEqual(['trace faded', 1])
    expect(shown({ road: false, startDots: false })).toEqual(['trace', 1])
    expect(shown({ prompt: 'follow', strength: '30' })).toEqual(['follow', 0.3])
  })

  test('the fading of before means what it meant', () => {
    const before = { glyphs: ['a'], prompt: 'trace faded', corridorShare: 0.33, arrows: true }
    const trial = generate(challengeSchema.parse(before), 0)
    expect(trial).toMatchObject({ prompt: 'trace faded', strength: 0.38, road: true, lineStyle: 'solid' })
    expect(trial).toMatchObject({ startDots: true, rulingPreset: 'four lines', card: null })
  })

  test.each(glyphIds)('%s as dots: no line, but every stroke ends in one and none hides a start', (glyph) => {
    const trial = generate(challenge({ prompt: 'dots', glyphs: [glyph] }), 0)
    expect(trial).toMatchObject({ strength: 0, road: false })
    const near = 2 * 0.09 * 560
    const starts = trial.strokes.map(({ line }) => line[0] ?? { x: 0, y: 0 })
    for (const at of trial.keyPoints)
      for (const start of starts) expect(distance(at, start)).toBeGreaterThan(near)
    for (const { line } of trial.strokes) {
      const end = line.at(-1) ?? { x: 0, y: 0 }
      const dots = [...starts, ...trial.keyPoints]
      expect(Math.min(...dots.map((at) => distance(at, end)))).toBeLessThanOrEqual(near)
    }
  })

  test.each(['right', 'left'] as const)('a card lies where a %s hand does not cover it', (hand) => {
    for (const glyph of glyphIds) {
      const trial = generate(challenge({ card: true, glyphs: [glyph] }), 0, { ...anyLearner, hand })
      const xs = trial.strokes.flatMap(({ line }) => line.map(({ x }) => x))
      expect(trial.card).toBe(hand === 'right' ? 'left' : 'right')
      const [from, to] = hand === 'right' ? [200, 975] : [25, 800]
      expect(Math.min(...xs) - trial.corridorWidth / 2, glyph).toBeGreaterThan(from)
      expect(Math.max(...xs) + trial.corridorWidth / 2, glyph).toBeLessThan(to)
    }
  })
})

test('a trial stored before there was so much to set is read as it was', () => {
  const { glyph, strokes, ruling, corridorWidth, arrows, formation } = generate(challenge(), 0)
  const before = { glyph, strokes, ruling, corridorWidth, arrows, formation, prompt: 'trace faded' }
  expect(trialSchema.parse(before)).toEqual({
    ...before,
    model: 'usual',
    rulingPreset: 'four lines',
    strength: 1,
    lineStyle: 'solid',
    road: true,
    startDots: true,
    keyPoints: [],
    card: null,
  })
})

describe('the ladder', () => {
  test('changes one thing at a time', () => {
    for (const [k, step] of ladder.slice(1).entries()) {
      const before: Readonly<Record<string, unknown>> = { ...ladder[k] }
      const changed = Object.entries(step).filter(([name, value]) => before[name] !== value)
      expect(changed.map(([name]) => name)).toHaveLength(1)
    }
  })

  test('goes through the prompts from a guide to dots alone', () => {
    const prompts = ladder.map((step) => generate(step, 0).prompt)
    expect([...new Set(prompts)]).toEqual(promptSchema.options.slice(1))
  })
})
