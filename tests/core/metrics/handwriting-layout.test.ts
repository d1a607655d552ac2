import { describe, expect, test } from 'vitest'
import vectors from '../../vectors/handwriting_layout.json'
import { glyphOf, type Zone } from '../../../src/core/letters/glyphs'
import { handwritingLayout, type StandingLetter } from '../../../src/core/metrics/handwriting-layout'
import { gapsBetween, spacingOf } from '../../../src/core/metrics/letter-gaps'
import { slantOf } from '../../../src/core/metrics/slant'

const placedIn = ({ letters, ...lines }: (typeof vectors.layout)[number]['input']): StandingLetter[] => {
  const below = 2 * lines.baseline - lines.midline
  const asked: Record<Zone, StandingLetter['asked']> = {
    tall: { top: lines.headline, bottom: lines.baseline },
    small: { top: lines.midline, bottom: lines.baseline },
    descender: { top: lines.midline, bottom: below },
    full: { top: lines.headline, bottom: below },
  }
  return letters.map(({ ch, x0, x1, ytop, ybot }, k) => {
    const { zone } = glyphOf(ch)
    return {
      box: { x: x0, y: ytop, width: x1 - x0, height: ybot - ytop },
      zone,
      asked: asked[zone],
      line: 0,
      word: lines.word_gap_after.filter((index) => index < k).length,
    }
  })
}

describe.each(vectors.layout)('the layout of $id reproduces its vector', ({ input, expected }) => {
  const letters = placedIn(input)
  const layout = handwritingLayout(letters, input.on_line_tol_mm)
  const spacing = spacingOf(gapsBetween(letters))

  test('sizes', () => {
    expected.size_ratio.forEach((ratio, k) => expect(layout?.sizeRatios[k]).toBeCloseTo(ratio, 9))
    expect(layout?.sizeMean).toBeCloseTo(expected.size_ratio_mean, 9)
    expect(layout?.sizeCv).toBeCloseTo(expected.size_ratio_cv, 9)
  })

  test('places on the line', () => {
    expected.base_err.forEach((offset, k) => expect(layout?.offsets[k]).toBeCloseTo(offset, 9))
    expect(layout?.meanAbsOffset).toBeCloseTo(expected.base_mae, 9)
    expect((layout?.meanAbsOffset ?? 0) / (input.baseline - input.midline)).toBeCloseTo(
      expected.base_mae_xh,
      9,
    )
    expect(layout?.onLineShare).toBe(expected.on_line_frac)
    expect(layout?.driftDeg).toBeCloseTo(expected.baseline_slope_deg, 9)
    expect(layout?.driftSd).toBeCloseTo(expected.baseline_resid_sd, 9)
  })

  test('gaps', () => {
    expect(spacing.letterGap).toBeCloseTo(expected.letter_gap_mean, 9)
    expect(spacing.letterGapCv).toBeCloseTo(expected.letter_gap_cv, 9)
    expect(spacing.wordGap).toBeCloseTo(expected.word_gap_mean, 9)
    expect(spacing.gapRatio).toBeCloseTo(expected.gap_ratio, 9)
    expect(spacing.overlaps).toBe(expected.overlaps)
  })
})

test.each(vectors.slant)('the slant of $id reproduces its vector', ({ input, expected }) => {
  const slant = slantOf(input.strokes.map((line) => line.map(([x = 0, y = 0]) => ({ x, y }))))
  expect(slant?.meanDeg).toBeCloseTo(expected.slant_deg, 9)
  expect(slant?.sdDeg).toBeCloseTo(expected.slant_sd_deg, 9)
})

const letter = (x: number, more: Partial<StandingLetter> = {}): StandingLetter => ({
  box: { x, y: 50, width: 40, height: 50 },
  zone: 'small',
  asked: { top: 50, bottom: 100 },
  line: 0,
  word: 0,
  ...more,
})

describe('what cannot be told is null', () => {
  test('nothing at all without letters', () => {
    expect(handwritingLayout([], 10)).toBeNull()
    expect(spacingOf([])).toEqual({
      letterGap: null,
      letterGapCv: null,
      overlaps: 0,
      wordGap: null,
      gapRatio: null,
    })
    expect(slantOf([[{ x: 0, y: 0 }]])).toBeNull()
  })

  test('no spread of one letter, no drift of two, no relative height without tall ones', () => {
    expect(handwritingLayout([letter(0)], 10)?.sizeCv).toBeNull()
    expect(handwritingLayout([letter(0), letter(60)], 10)).toMatchObject({
      driftDeg: null,
      relativeHeight: null,
    })
  })
})

describe('several lines', () => {
  const lower = { y: 250, width: 40, height: 50 }
  const text = [
    letter(0),
    letter(60),
    letter(0, { line: 1, word: 1, box: { x: 0, ...lower }, asked: { top: 250, bottom: 300 } }),
    letter(60, { line: 1, word: 1, box: { x: 60, ...lower }, asked: { top: 250, bottom: 300 } }),
  ]

  test('a new line is neither a gap nor a drift', () => {
    expect(gapsBetween(text).map(({ before, width }) => [before, width])).toEqual([
      [1, 20],
      [3, 20],
    ])
    expect(handwritingLayout(text, 10)?.driftDeg).toBeCloseTo(0)
  })
})

test('letters that overlap are counted, and their gap ratio is not told', () => {
  const text = [letter(0), letter(30), letter(100, { word: 1 })]
  expect(spacingOf(gapsBetween(text))).toMatchObject({
    overlaps: 1,
    letterGap: -10,
    wordGap: 30,
    gapRatio: null,
  })
})
