import { describe, expect, test } from 'vitest'
import { segmented } from '../../../src/core/judge/segment'
import { askedText, writtenText, type Manner, type MeantStroke } from '../../support/written-text'
import type { AskedText } from '../../../src/core/judge/segment'

/** Strokes that ended up where they were meant, of all. */
function placed(asked: AskedText, strokes: readonly MeantStroke[]): number {
  const { letters } = segmented(
    strokes.map(({ line }) => line),
    asked,
  )
  const right = strokes.filter(
    ({ line, letter }) => letters.findIndex((ink) => ink.includes(line)) === letter,
  )
  return right.length / strokes.length
}

function placedOf(texts: readonly string[], manner: Manner, guided = false): number {
  const shares = texts.flatMap((text) =>
    [1, 2].map((seed) => {
      const asked = askedText(text, manner, guided)
      return placed(asked, writtenText(asked, { ...manner, seed }))
    }),
  )
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

const words = ['cat', 'Otter', 'William', 'kite', 'the dog', 'fifty']

describe('letters are found in ink', () => {
  test.each<[string, Manner, number]>([
    ['written as asked', {}, 1],
    ['by a wobbly hand', { skill: 0.5 }, 0.97],
    ['crowded together', { gaps: 0.4, skill: 0.8 }, 0.97],
    ['touching one another', { gaps: 0, skill: 0.9 }, 0.95],
    ['far apart', { gaps: 2.5 }, 1],
    ['half the size', { size: 0.5, skill: 0.8 }, 0.98],
    ['half as large again', { size: 1.5 }, 1],
    ['all sizes, up and down the line', { uneven: 0.35, skill: 0.8 }, 0.97],
    ['beside the place', { shift: { x: 60, y: 30 }, skill: 0.8 }, 0.98],
    ['slanted', { style: 'slanted', skill: 0.8 }, 0.98],
    ['with dots and bars after the word', { lateMarks: 0, skill: 0.8 }, 1],
    ['with late dots and bars that drifted', { lateMarks: 22, skill: 0.8 }, 0.97],
  ])('%s', (_, manner, least) => {
    expect(placedOf(words, manner)).toBeGreaterThanOrEqual(least)
  })

  test('in boxes a wobbly hand is told apart too', () => {
    expect(placedOf(words, { skill: 0.4 }, true)).toBeGreaterThan(0.97)
  })

  test('on the line they were written on', () => {
    const asked = askedText('we can hop and run and play all day and')
    expect(asked.lines.length).toBeGreaterThan(1)
    expect(placed(asked, writtenText(asked, { skill: 0.9 }))).toBe(1)
  })

  test('whichever was written first', () => {
    const asked = askedText('dog')
    expect(placed(asked, writtenText(asked).toReversed())).toBe(1)
  })
})

describe('a text that is not as asked', () => {
  test.each([
    ['cat', 1],
    ['jump', 0],
    ['fox', 2],
    ['bring', 1],
    ['kite', 1],
    ['Hannah', 3],
  ])('%s without letter %i: the others keep their ink', (text, left) => {
    const asked = askedText(text)
    const partial = { ...asked, letters: asked.letters.filter((_, k) => k !== left) }
    const strokes = writtenText(partial, { skill: 0.9 }, (k) => (k < left ? k : k + 1))
    expect(placed(asked, strokes)).toBe(1)
    const ink = strokes.map(({ line }) => line)
    expect(segmented(ink, asked).letters[left]).toEqual([])
  })

  test.each([
    ['ant', 'anmt', 2],
    ['dog', 'dorg', 2],
    ['Mia', 'Moia', 1],
    ['the', 'them', 3],
    ['cat', 'wcat', 0],
  ])('%s written as %s: the letter too many belongs to none', (text, written, at) => {
    const strokes = writtenText(askedText(written), {}, (k) => (k < at ? k : k === at ? -1 : k - 1))
    expect(placed(askedText(text), strokes)).toBe(1)
  })

  test('a speck far from every letter belongs to none', () => {
    const asked = askedText('hop')
    const speck = [0, 1, 2].map((k) => ({ x: 800 + k, y: 260, tMs: k, pressure: null }))
    const ink = [...writtenText(asked).map(({ line }) => line), speck]
    expect(segmented(ink, asked).extra).toEqual([speck])
  })

  test('scribbling all over holds no letter', () => {
    const asked = askedText('it')
    const scribbles = Array.from({ length: 60 }, (_, k) =>
      [0, 1, 2].map((step) => ({
        x: 60 + k * 9 + step * 20,
        y: 220 + step * 60,
        tMs: k * 50 + step,
        pressure: null,
      })),
    )
    expect(segmented(scribbles, asked)).toEqual({ letters: [[], []], extra: scribbles })
  })

  test('nothing written leaves every letter without ink', () => {
    expect(segmented([], askedText('cat'))).toEqual({ letters: [[], [], []], extra: [] })
  })
})

test('strokes of a letter keep the order they were made in', () => {
  const asked = askedText('E')
  const strokes = writtenText(asked).map(({ line }) => line)
  const shuffled = [...strokes.slice(2), ...strokes.slice(0, 2)]
  expect(segmented(shuffled, asked).letters[0]).toEqual(shuffled)
})
