import { describe, expect, test } from 'vitest'
import { distance, lengthOf } from '../../../src/core/geometry'
import { samplesOf } from '../../../src/core/ink'
import { lettersIn } from '../../../src/core/judge/letters-in'
import { gapsOf } from '../../../src/core/judge/spacing'
import { laidText, writtenJoined, type JoinedManner } from '../../support/written-joined'

/** A cut this near to where letters meet is right, in x-heights of 60. */
const near = 0.3 * 60
const words = [
  'cat',
  'dog',
  'jumps',
  'fluffy',
  'queen',
  'robot',
  'minimum',
  'Otter',
  'the fox',
  'zebra',
  'voice',
]

function found(manner: JoinedManner) {
  const counts = { letters: 0, legible: 0, joins: 0, cut: 0 }
  for (const word of words) {
    const text = laidText(word)
    const { ink, joins } = writtenJoined(text, manner)
    const { letters } = lettersIn(text, ink)
    const ends = letters.flatMap(({ strokes }) => strokes.flatMap((stroke) => stroke.slice(-1)))
    counts.letters += letters.length
    counts.legible += letters.filter(({ judged }) => judged?.legibility.legible).length
    counts.joins += joins.length
    counts.cut += joins.filter((join) => ends.some((end) => distance(end, join) < near)).length
  }
  return { legible: counts.legible / counts.letters, cut: counts.cut / counts.joins }
}

describe('joined words are cut where their letters meet', () => {
  test.each<[string, JoinedManner, number, number]>([
    ['written as asked', { skill: 1 }, 1, 1],
    ['with letters of all widths', { uneven: 0.25 }, 1, 0.95],
    ['by a hand that wobbles', { skill: 0.7 }, 0.97, 0.9],
    ['with a lift in the middle', { lifts: true }, 0.97, 0.95],
  ])('%s', (_, manner, legible, cut) => {
    const share = found(manner)
    expect(share.legible).toBeGreaterThanOrEqual(legible)
    expect(share.cut).toBeGreaterThanOrEqual(cut)
  })

  test('and leave no white between them to be measured', () => {
    const { letters } = lettersIn(laidText('Otter sat'), writtenJoined(laidText('Otter sat')).ink)
    const standing = letters.flatMap(({ stands }) => stands ?? [])
    expect(gapsOf(standing).map(({ before, kind }) => `${kind} ${before}`)).toEqual(['letters 1', 'words 5'])
    const spacing = letters.map(({ judged }) => judged?.findings.find(({ aspect }) => aspect === 'spacing'))
    expect(spacing[2]?.verdict).toBe('good')
    expect(spacing[2]?.reason).toContain('to be joined')
  })

  test('and nothing is lost', () => {
    const text = laidText('jelly')
    const { ink } = writtenJoined(text)
    const { letters, extra } = lettersIn(text, ink)
    const wayOf = (lines: readonly Parameters<typeof lengthOf>[0][]) =>
      lines.reduce((sum, line) => sum + lengthOf(line), 0)
    expect(extra).toEqual([])
    expect(wayOf(letters.flatMap(({ strokes }) => strokes))).toBeCloseTo(wayOf(ink.strokes.map(samplesOf)), 3)
  })
})

describe('a joined word that is not as asked', () => {
  test('is found when it is printed', () => {
    for (const word of ['cat', 'dog', 'jumps', 'robot']) {
      const { ink } = writtenJoined(laidText(word, 'print'))
      const { letters } = lettersIn(laidText(word), ink)
      expect(letters.map(({ judged }) => judged?.legibility.legible)).toEqual(letters.map(() => true))
    }
  })

  test.each([
    ['cat', 'ct', 1],
    ['bring', 'bing', 1],
    ['dog', 'do', 2],
  ])('%s written as %s: letter %i is missing, the others are found', (word, written, missing) => {
    const { letters } = lettersIn(laidText(word), writtenJoined(laidText(written)).ink)
    const wanted = letters.map((_, k) => (k === missing ? undefined : true))
    expect(letters.map(({ judged }) => judged?.legibility.legible)).toEqual(wanted)
  })

  test.each([
    ['cat', 'cut', 1],
    ['dog', 'dig', 1],
    ['home', 'hope', 2],
  ])('%s written as %s: letter %i is another', (word, written, other) => {
    const { letters } = lettersIn(laidText(word), writtenJoined(laidText(written)).ink)
    expect(letters[other]?.judged?.legibility.legible).not.toBe(true)
    const rest = letters.filter((_, k) => k !== other)
    expect(rest.map(({ judged }) => judged?.legibility.legible)).toEqual(rest.map(() => true))
  })
})
