import { describe, expect, test } from 'vitest'
import { distance } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { joinedWord } from '../../../src/core/letters/joined'
import { penStrokes } from '../../../src/core/letters/joined-run'
import { layLine } from '../../../src/core/letters/layout'
import { modelFor } from '../../../src/core/letters/models'
import { letterSettingsSchema } from '../../../src/core/letters/settings'

const laid = (text: string, more: object = {}, hand: 'left' | 'right' = 'right') => {
  const letters = letterSettingsSchema.parse({ style: 'joined', ...more })
  return layLine(text, (glyph) => modelFor(glyph, { ...anyLearner, letters, hand })).letters
}
const ends = (line: readonly { readonly x: number; readonly y: number }[] = []) => [
  line[0],
  line[line.length - 1],
]

describe('a joined word on a line', () => {
  test('hangs together, letter by letter', () => {
    const letters = laid('swim')
    for (const [k, { strokes }] of letters.entries()) {
      const [, end] = ends(strokes[0]?.line)
      const [start] = ends(letters[k + 1]?.strokes[0]?.line)
      if (end && start) expect(distance(end, start)).toBeLessThan(0.01)
    }
    expect(letters[0]?.box.x).toBeCloseTo(0)
    expect(letters.map(({ model }) => model)).toEqual(['joined', 'joined', 'joined', 'joined'])
  })

  test('is the word as the pen writes it', () => {
    const pen = penStrokes(laid('jetty'))
    const [main, ...marks] = joinedWord('jetty').strokes
    const shift = (pen[0]?.line[0]?.x ?? 0) - (main.line[0]?.x ?? 0)
    expect(pen).toHaveLength(1 + marks.length)
    for (const [k, { line }] of [main, ...marks].entries()) {
      const [from, to] = ends(pen[k]?.line)
      const [start, end] = ends(line)
      expect(from?.x).toBeCloseTo((start?.x ?? 0) + shift)
      expect(to?.x).toBeCloseTo((end?.x ?? 0) + shift)
      expect(to?.y).toBeCloseTo(end?.y ?? 0)
    }
  })

  test('leaves capitals, digits and letters taught another way by themselves', () => {
    expect(penStrokes(laid('Tom'))).toHaveLength(3)
    expect(penStrokes(laid('so 2'))).toHaveLength(2)
    expect(penStrokes(laid('carol', { variants: { r: 'usual' } }))).toHaveLength(3)
  })

  test('ends with the word', () => {
    expect(penStrokes(laid('so we go'))).toHaveLength(3)
  })

  test('is crossed from right to left by a left hand', () => {
    const [start, end] = ends(penStrokes(laid('at', {}, 'left'))[1]?.line)
    expect(start?.x).toBeGreaterThan(end?.x ?? 0)
  })
})

test('a printed word is written letter by letter, dots and bars at once', () => {
  const letters = laid('tip', { style: 'print' })
  expect(penStrokes(letters).map(({ line }) => line)).toEqual(
    letters.flatMap(({ strokes }) => strokes.map(({ line }) => line)),
  )
})
