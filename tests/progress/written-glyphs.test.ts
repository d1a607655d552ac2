import { describe, expect, test } from 'vitest'
import { activity as letters } from '../../src/activities/letter-writing/activity'
import { activity as words } from '../../src/activities/word-writing/activity'
import type { Attempt } from '../../src/core/attempt'
import { homeNoteSchema } from '../../src/core/home-note'
import { judgeLetter } from '../../src/core/judge/letter-judge'
import { glyphMap } from '../../src/progress/glyph-map'
import { marksIn } from '../../src/progress/marks'
import { reversalLog } from '../../src/progress/reversal-log'
import { findLetters, rememberingLetters } from '../../src/progress/text-letters'
import { writtenGlyphs } from '../../src/progress/written-glyphs'
import { marbleAttempt } from '../support/marble-roll'
import { idOf } from '../support/plans'
import { writtenAttempt } from '../support/written'
import { writtenWord } from '../support/written-word'

const activityOf = (id: string) => [letters, words].find((one) => one.id === id) ?? null
const written = (...attempts: Attempt[]) => writtenGlyphs(attempts, { activityOf })
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

describe('letters inside words', () => {
  test('count each for itself, at the level of words', () => {
    const found = written(writtenWord(1, 'hop'))
    expect(found.map(({ glyph, within, met, level }) => [glyph, within?.text, met, level?.name])).toEqual([
      ['h', 'hop', true, 'in words'],
      ['o', 'hop', true, 'in words'],
      ['p', 'hop', true, 'in words'],
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
    expect(standing('o', writtenWord(1, 'hop'))).toMatchObject({ attempts: 1, recent: 1, recentMet: 1 })
  })

  test('traced in a word are traced, and nobody mirrors what they trace', () => {
    const traced = writtenWord(1, 'bad', { prompt: 'trace', instead: 'dad' })
    expect(written(traced)[0]?.level?.name).toBe('trace')
    expect(reversalLog(written(traced))).toEqual([])
  })

  test('written as in a mirror are in the log', () => {
    expect(reversalLog(written(writtenWord(1, 'bed', { instead: 'ded' }), writtenWord(2, 'bed')))).toEqual([
      { glyph: 'b', twin: 'd', opportunities: 2, mirrored: 1, readAsTwin: 1, lastDay: '2025-03-04' },
    ])
  })

  test('left out are no attempt at them', () => {
    expect(written(writtenWord(1, 'camp', { instead: 'cam' })).map(({ glyph }) => glyph)).toEqual([
      'c',
      'a',
      'm',
    ])
  })

  test('are ruled on one by one; the text as a whole stands as it was', () => {
    const attempt = writtenWord(1, 'hop')
    const mark = homeNoteSchema.parse({
      schema: 1,
      id: idOf(11),
      childId: idOf(900),
      day: '2025-03-05',
      at: '2025-03-05T09:00:00Z',
      kind: 'therapist mark',
      attemptId: attempt.id,
      letter: 1,
      ruling: 'overruled',
    })
    const marks = marksIn([mark])
    expect(writtenGlyphs([attempt], { activityOf, marks }).map(({ met }) => met)).toEqual([true, false, true])
    expect(marks.get(attempt.id)).toBeUndefined()
  })

  test('are found once for each attempt by who remembers', () => {
    const find = rememberingLetters()
    const attempt = writtenWord(1, 'it')
    expect(find(attempt)).toBe(find(attempt))
    expect(find(attempt)).toEqual(findLetters(attempt))
    expect(find(marbleAttempt(2))).toBeNull()
  })
})
