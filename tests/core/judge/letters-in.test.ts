import { describe, expect, test } from 'vitest'
import { strokeFrom, type Ink } from '../../../src/core/ink'
import { lettersIn } from '../../../src/core/judge/letters-in'
import type { Aspect } from '../../../src/core/judge/finding'
import { gapOffset } from '../../../src/core/judge/spacing'
import { fitLines } from '../../../src/core/letters/fit-lines'
import { laidTextFrom, type LaidText } from '../../../src/core/letters/laid-text'
import { modelOf } from '../../../src/core/letters/models'
import { usualLetters } from '../../../src/core/letters/settings'
import { writtenText, type Manner, type MeantStroke } from '../../support/written-text'

function laid(text: string, preset: LaidText['rulingPreset'] = 'four lines', guided = false): LaidText {
  const room = { x: 60, y: 200, width: 880, height: 400 }
  return laidTextFrom(
    fitLines(text, (glyph) => modelOf(glyph, usualLetters), room, 120),
    preset,
    guided,
  )
}

function inkOf(strokes: readonly MeantStroke[]): Ink {
  return { strokes: strokes.map(({ line }) => strokeFrom(line)), strayContacts: 0 }
}

const written = (text: string, manner: Manner = {}) =>
  lettersIn(laid(text), inkOf(writtenText(laid(text), manner)))
const verdicts = (text: string, aspect: Aspect, manner: Manner = {}) =>
  written(text, manner).letters.map(
    ({ judged }) => judged?.findings.find((finding) => finding.aspect === aspect)?.verdict,
  )

describe('the letters in a text', () => {
  test('are all there, legible and made as taught when written as asked', () => {
    const { letters, extra } = written('Otter jumps')
    expect(letters.map(({ glyph }) => glyph).join('')).toBe('Otterjumps')
    expect(letters.every(({ judged }) => judged?.legibility.legible)).toBe(true)
    expect(verdicts('Otter jumps', 'sequence').every((verdict) => verdict === 'good')).toBe(true)
    expect(extra).toEqual([])
  })

  test('a missing letter has no ink and is not judged, and its neighbours have no gap', () => {
    const text = laid('cat')
    const partial = { ...text, letters: text.letters.filter((_, k) => k !== 1) }
    const { letters } = lettersIn(text, inkOf(writtenText(partial)))
    expect(letters.map(({ strokes }) => strokes.length)).toEqual([1, 0, 2])
    expect(letters[1]).toMatchObject({ judged: null, stands: null })
    expect(letters[2]?.judged?.findings.find(({ aspect }) => aspect === 'spacing')?.verdict).toBe('untold')
  })

  test('another letter in place of one is told apart', () => {
    const strokes = writtenText(laid('bed'))
    const { letters } = lettersIn(laid('bad'), inkOf(strokes))
    expect(letters.map(({ judged }) => judged?.legibility.legible)).toEqual([true, false, true])
  })

  test('b written as d is mirrored in the middle of a word', () => {
    const { letters } = lettersIn(laid('robin'), inkOf(writtenText(laid('rodin'))))
    expect(letters[2]?.judged?.reversal.mirrored).toBe(true)
    expect(letters[2]?.judged?.legibility.best.glyph).toBe('d')
  })

  test('a dropped-out reading does not make a stroke into two', () => {
    const [first, ...rest] = writtenText(laid('on'))
    const line = first?.line ?? []
    const gap = line.slice(0, 20)
    const after = line.slice(21)
    const { letters } = lettersIn(
      laid('on'),
      inkOf([{ line: gap, letter: 0 }, { line: after, letter: 0 }, ...rest]),
    )
    expect(letters[0]?.strokes).toHaveLength(1)
  })

  test('without lines, size and placement are not told', () => {
    const text = laid('hop', 'blank')
    const [h] = lettersIn(text, inkOf(writtenText(text))).letters
    expect(h?.judged?.onLines).toBeNull()
  })
})

describe('spacing', () => {
  test('is as far from the gaps asked for as the hand makes it', () => {
    const standing = (gaps: number) => written('on', { gaps }).letters.flatMap(({ stands }) => stands ?? [])
    expect(gapOffset(standing(1))).toBeLessThan(3)
    expect(gapOffset(standing(2))).toBeGreaterThan(10)
    expect(gapOffset([])).toBeNull()
  })

  test('as asked is good; a line has no letter before its first', () => {
    expect(verdicts('we hop', 'spacing')).toEqual(['untold', 'good', 'good', 'good', 'good'])
  })

  test('letters that run together are told, with the place', () => {
    const [, n] = written('on', { gaps: -0.6 }).letters
    const finding = n?.judged?.findings.find(({ aspect }) => aspect === 'spacing')
    expect(finding).toMatchObject({ verdict: 'off', reason: 'It reaches into the letter before it.' })
    expect(finding?.at?.x).toBeGreaterThan(60)
  })

  test('letters far apart are told', () => {
    expect(verdicts('on', 'spacing', { gaps: 4 })[1]).toBe('off')
  })

  test('words without room for an o between them are told, and so are words too far apart', () => {
    expect(verdicts('we go', 'spacing', { gaps: 0.5 })[2]).toBe('off')
    expect(verdicts('we go', 'spacing', { gaps: 2.4 })[2]).toBe('off')
  })
})
