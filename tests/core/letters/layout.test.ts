import { describe, expect, test } from 'vitest'
import { distance, resampleByStep } from '../../../src/core/geometry'
import { fitLines } from '../../../src/core/letters/fit-lines'
import {
  brokenAt,
  layLine,
  letterGap,
  scaledLine,
  wordGap,
  type LaidLine,
} from '../../../src/core/letters/layout'
import { modelOf } from '../../../src/core/letters/models'
import { letterSettingsSchema, type LetterStyle } from '../../../src/core/letters/settings'

const modelIn = (style: LetterStyle) => (glyph: string) =>
  modelOf(glyph, letterSettingsSchema.parse({ style }))
const print = modelIn('print')
const gapsOf = ({ letters }: LaidLine) =>
  letters.slice(1).map(({ box }, k) => box.x - (letters[k]?.box.x ?? 0) - (letters[k]?.box.width ?? 0))

describe('a line of text', () => {
  test('begins at its left end and knows its words', () => {
    const line = layLine('the dog', print)
    expect(line.letters.map(({ id, word }) => `${id}${word}`).join(' ')).toBe('t0 h0 e0 d1 o1 g1')
    expect(line.letters[0]?.box.x).toBe(0)
    expect(line.width).toBeCloseTo((line.letters[5]?.box.x ?? 0) + (line.letters[5]?.box.width ?? 0))
  })

  test('stems stand a letter gap apart, round sides a little closer, words about an o apart', () => {
    expect(gapsOf(layLine('ll', print))[0]).toBeCloseTo(letterGap)
    const [round = 0] = gapsOf(layLine('oo', print))
    expect(round).toBeLessThan(letterGap)
    expect(round).toBeGreaterThan(letterGap / 2)
    expect(gapsOf(layLine('l l', print))).toEqual([wordGap])
  })

  test('letters share a word without a hole between their rooms; words do not share the gap between them', () => {
    const { letters } = layLine('Tom was', print)
    letters.slice(1).forEach(({ from, word }, k) => {
      const before = letters[k]
      if (before?.word === word) expect(from).toBeCloseTo(before.to)
      else expect(from - (before?.to ?? 0)).toBeCloseTo(wordGap - letterGap)
    })
  })

  test.each(['print', 'slanted'] as const)('no two letters touch in %s', (style) => {
    const { letters } = layLine('ti ll za rn fj gj ly ff tt yy Ta AV LT LL KA RX Qu 47', modelIn(style))
    for (let k = 0; k < letters.length; k += 2) {
      const [a, b] = [letters[k], letters[k + 1]].map((one) =>
        (one?.strokes ?? []).flatMap(({ line }) => resampleByStep(line, 4)),
      )
      const near = Math.min(...(a ?? []).flatMap((p) => (b ?? []).map((q) => distance(p, q))))
      expect(near, `${letters[k]?.id}${letters[k + 1]?.id}`).toBeGreaterThan(12)
    }
  })

  test('nothing to lay is a line without letters', () => {
    expect(layLine(' ', print)).toEqual({ letters: [], width: 0 })
  })
})

describe('a line that is too long', () => {
  test('is broken between words, and words are counted on', () => {
    const [first, second, ...more] = brokenAt(layLine('we can hop', print), layLine('we can', print).width)
    expect(more).toEqual([])
    expect(first).toEqual(layLine('we can', print))
    expect(second?.letters.map(({ id, word }) => `${id}${word}`).join('')).toBe('h2o2p2')
    expect(second?.letters[0]?.box.x).toBe(0)
  })

  test('a word that is too wide has a line of its own', () => {
    expect(brokenAt(layLine('a caterpillar a', print), 100)).toHaveLength(3)
  })
})

test('a scaled line keeps its proportions and moves to its place', () => {
  const [t] = scaledLine(layLine('to', print), { x: 100, y: 40 }, 200).letters
  expect(t?.box).toMatchObject({ x: 100, y: 40, height: 200 })
})

describe('text on a sheet', () => {
  const room = { x: 60, y: 100, width: 880, height: 400 }

  test('keeps the letters asked for when there is room', () => {
    const [line, ...more] = fitLines('cat', print, room, 200)
    expect(more).toEqual([])
    expect((line?.ruling.baseline ?? 0) - (line?.ruling.headline ?? 0)).toBeCloseTo(200)
  })

  test.each(['caterpillar', 'we can hop and run and play all day', 'William'])(
    '%s fits between the edges',
    (text) => {
      for (const { letters, ruling } of fitLines(text, print, room, 200)) {
        const last = letters[letters.length - 1]?.box
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(room.x + room.width + 0.1)
        expect(ruling.headline).toBeGreaterThanOrEqual(room.y - 0.1)
        expect(ruling.descender).toBeLessThanOrEqual(room.y + room.height + 0.1)
      }
    },
  )
})
