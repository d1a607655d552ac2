import { describe, expect, test } from 'vitest'
import { anyLearner } from '../../../src/core/learner'
import { modelOf } from '../../../src/core/letters/models'
import { letterSettingsSchema, usualLetters } from '../../../src/core/letters/settings'
import { taughtIn, wayFamilies, withFamily, withoutFamily } from '../../../src/core/letters/way-families'
import { taughtWays, withOwn, withoutOwn, withWay } from '../../../src/core/letters/ways'

describe.each(wayFamilies)('$name', (family) => {
  test('names a way that may be taught, for each of its glyphs', () => {
    for (const [glyph, way] of Object.entries(family.ways))
      expect(modelOf(glyph, withFamily(usualLetters, family)).model).toBe(way)
  })

  test('is set for all its glyphs at once, and taken back as it was', () => {
    const other = { ...usualLetters, variants: { G: 'two-strokes' } }
    const set = withFamily(other, family)
    expect(letterSettingsSchema.parse(set)).toEqual(set)
    expect(taughtIn(family, set)).toBe(Object.keys(family.ways).length)
    expect(withoutFamily(set, family)).toEqual(other)
  })
})

describe('ball and stick', () => {
  const [ball] = wayFamilies
  if (!ball) throw new Error('no family')

  test('lifts the pen between the circle and the stem', () => {
    const letters = withFamily(usualLetters, ball)
    for (const glyph of ['a', 'd', 'g', 'q', 'b', 'p', 'h', 'n', 'm', 'r'])
      expect(modelOf(glyph, letters).strokes.length).toBeGreaterThan(1)
  })

  test('taken back leaves a letter that was set otherwise meanwhile', () => {
    const letters = withWay(withFamily(usualLetters, ball), 'a', 'tail')
    expect(taughtIn(ball, letters)).toBe(9)
    expect(withoutFamily(letters, ball).variants).toEqual({ a: 'tail' })
  })
})

describe('the ways of one glyph', () => {
  test('begin with the usual one and hold only what may be taught', () => {
    const names = taughtWays('a', 'right').map(({ model }) => model.model)
    expect(names[0]).toBe('usual')
    expect(names).toEqual(expect.arrayContaining(['two-strokes', 'tail']))
    expect(names).not.toContain('two-storeys')
    expect(taughtWays('H', 'right').map(({ model }) => model.model)).toEqual(['usual', 'slanted'])
  })

  test('are shown as the hand would make them', () => {
    const bars = (hand: 'left' | 'right') => taughtWays('t', hand).map(({ model }) => model.strokes[1]?.line)
    expect(bars('left')[0]).toEqual([...(bars('right')[0] ?? [])].reverse())
  })

  test('are kept only where the style would teach another', () => {
    expect(withWay(usualLetters, 'a', 'two-strokes').variants).toEqual({ a: 'two-strokes' })
    expect(withWay(withWay(usualLetters, 'a', 'two-strokes'), 'a', 'usual').variants).toEqual({})
    const slanted = { ...usualLetters, style: 'slanted' as const }
    expect(withWay(slanted, 'a', 'tail').variants).toEqual({})
    expect(modelOf('a', withWay(slanted, 'a', 'usual')).model).toBe('usual')
  })

  test('come back when a model of one’s own is removed', () => {
    const before = withWay(usualLetters, 'a', 'two-strokes')
    const own = [
      {
        kind: 'line' as const,
        line: [
          { x: 0, y: 50 },
          { x: 0, y: 100 },
        ],
      },
    ]
    const drawn = withOwn(before, 'a', own)
    expect(modelOf('a', drawn).model).toBe('own')
    expect(withoutOwn(drawn, 'a')).toEqual(before)
    expect(taughtWays('a', anyLearner.hand)).toEqual(taughtWays('a', 'right'))
  })
})
