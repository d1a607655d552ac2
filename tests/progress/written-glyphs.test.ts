import { describe, expect, test } from 'vitest'
import { activity } from '../../src/activities/letter-writing/activity'
import type { Attempt } from '../../src/core/attempt'
import { judgeLetter } from '../../src/core/judge/letter-judge'
import { glyphMap } from '../../src/progress/glyph-map'
import { reversalLog } from '../../src/progress/reversal-log'
import { writtenGlyphs } from '../../src/progress/written-glyphs'
import { marbleAttempt } from '../support/marble-roll'
import { writtenAttempt } from '../support/written'

const written = (...attempts: Attempt[]) =>
  writtenGlyphs(attempts, (id) => (id === activity.id ? activity : null))
const several = (count: number, from: number, make: (number: number) => Attempt) =>
  Array.from({ length: count }, (_, k) => make(from + k))
const standing = (glyph: string, ...attempts: Attempt[]) =>
  glyphMap(written(...attempts)).find((one) => one.glyph === glyph)

describe('the glyph map', () => {
  test('has all 62, the unpractised without level', () => {
    const map = glyphMap(written())
    expect(map).toHaveLength(62)
    expect(map.every((one) => one.level === null && one.direction === 'too few')).toBe(true)
  })

  test('tells the last level, and how many of the last four were met', () => {
    expect(
      standing(
        'k',
        ...several(2, 1, (n) => writtenAttempt(n, 'k', { prompt: 'copy' })),
        ...several(3, 3, (n) => writtenAttempt(n, 'k', { broken: n === 3 })),
      ),
    ).toMatchObject({ attempts: 5, level: { level: 7, name: 'from memory' }, recent: 3, recentMet: 2 })
  })

  test.each([
    ['better', true, false],
    ['not so well', false, true],
    ['same', false, false],
  ])('%s, against the four before at the same level', (direction, brokenBefore, brokenNow) => {
    const attempts = [
      ...several(4, 1, (n) => writtenAttempt(n, 'h', { broken: brokenBefore })),
      ...several(4, 5, (n) => writtenAttempt(n, 'h', { broken: brokenNow })),
    ]
    expect(standing('h', ...attempts)?.direction).toBe(direction)
  })

  test('other activities play no part', () => {
    expect(written(marbleAttempt(1))).toEqual([])
  })
})

describe('the reversal log', () => {
  test('counts mirrored letters against opportunities, and what they were read as', () => {
    const attempts = [
      ...several(3, 1, (n) => writtenAttempt(n, 'b')),
      ...several(2, 4, (n) => writtenAttempt(n, 'b', { mirrored: true, day: '2025-03-09' })),
    ]
    expect(reversalLog(written(...attempts))).toEqual([
      { glyph: 'b', twin: 'd', opportunities: 5, mirrored: 2, readAsTwin: 2, lastDay: '2025-03-09' },
    ])
  })

  test('knows the model a child was taught', () => {
    const joined = written(...several(3, 1, (n) => writtenAttempt(n, 'l', { style: 'joined' })))
    expect(joined.map(({ asked }) => asked.joined)).toEqual([true, true, true])
    expect(joined.every(({ met }) => met)).toBe(true)
    const [one] = joined
    const judged = one && judgeLetter(one.strokes, one.asked)
    expect(judged?.kind === 'judged' && judged.legibility.legible).toBe(true)
    expect(reversalLog(joined)).toEqual([])
  })

  test('is empty when nothing was reversed', () => {
    expect(reversalLog(written(...several(4, 1, (n) => writtenAttempt(n, 'd'))))).toEqual([])
  })
})
