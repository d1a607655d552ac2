import { describe, expect, test } from 'vitest'
import { gapMiddles, roomOf, textAsShown } from '../../../src/activities/word-writing/paper'
import {
  challengeSchema,
  generate,
  itemOf,
  pageHeight,
  type WordChallenge,
} from '../../../src/activities/word-writing/trial'
import { pictureOf, wordLists } from '../../../src/activities/word-writing/words'
import pictures from '../../../src/activities/word-writing/pictures.json'
import { boundsOf } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { letterSettingsSchema } from '../../../src/core/letters/settings'
import { writablePattern } from '../../../src/core/letters/writable'

const asked = (over: Partial<WordChallenge> = {}) => challengeSchema.parse(over)
const textOf = (over: Partial<WordChallenge>, seed = 0, nickname = 'Otter') =>
  generate(asked(over), seed, { ...anyLearner, nickname }).text

describe('what is written', () => {
  test('is the child’s own name at first', () => {
    expect(textOf({}, 3, 'Mila')).toBe('Mila')
  })

  test('is a name without what cannot be drawn', () => {
    expect(textOf({}, 0, 'Zoë-Marie')).toBe('Zoe Marie')
    expect(textOf({}, 0, '🦊')).toBe('Otter')
  })

  test('goes through a list in turn', () => {
    expect([0, 1, 2, 3, 4].map((seed) => textOf({ what: 'back round' }, seed))).toEqual([
      'cat',
      'dog',
      'goat',
      'coat',
      'cat',
    ])
  })

  test('is the therapist’s own words, and the name while there are none', () => {
    expect(textOf({ what: 'own', ownWords: ['plum', 'we go'] }, 1)).toBe('we go')
    expect(textOf({ what: 'own', ownWords: [] }, 1)).toBe('Otter')
  })

  test('has capitals as the therapist says', () => {
    const own: Partial<WordChallenge> = { what: 'own', ownWords: ['mY dog'] }
    expect(textOf({ ...own, capitals: 'first' })).toBe('MY dog')
    expect(textOf({ ...own, capitals: 'all' })).toBe('MY DOG')
    expect(textOf({ ...own, capitals: 'none' })).toBe('my dog')
  })

  test('words that cannot be written are refused', () => {
    expect(challengeSchema.safeParse({ ownWords: ['café'] }).success).toBe(false)
    expect(challengeSchema.safeParse({ ownWords: [''] }).success).toBe(false)
  })
})

describe('built-in texts', () => {
  const texts = Object.values(wordLists).flat()

  test('can all be written', () => {
    for (const text of texts) expect(text).toMatch(writablePattern)
  })

  test('have pictures that are drawn, and no picture is left over', () => {
    const named = texts.map(pictureOf).filter((picture) => picture !== null)
    expect(Object.keys(pictures)).toEqual([...new Set(named)].toSorted())
  })
})

describe('on the lines', () => {
  test.each(['Jo', 'Christopher', 'My dog can run', 'the quick brown fox jumps over'])(
    '%s fits, letters at their room',
    (text) => {
      const trial = generate(asked({ what: 'own', ownWords: [text] }), 0)
      const ink = boundsOf(trial.letters.flatMap(({ strokes }) => strokes.flatMap(({ line }) => line)))
      expect(ink.x).toBeGreaterThanOrEqual(60)
      expect(ink.x + ink.width).toBeLessThanOrEqual(940)
      expect(ink.y + ink.height).toBeLessThan(pageHeight - 180)
      for (const letter of trial.letters) {
        const box = boundsOf(letter.strokes.flatMap(({ line }) => line))
        expect(letter.from).toBeLessThanOrEqual(box.x)
        expect(letter.to).toBeGreaterThanOrEqual(box.x + box.width)
      }
    },
  )

  test('letters are those the child is taught, and the item says so', () => {
    const letters = letterSettingsSchema.parse({ variants: { a: 'two-strokes' } })
    const trial = generate(asked({ what: 'back round' }), 0, { ...anyLearner, letters })
    expect(trial.letters[1]).toMatchObject({ glyph: 'a', model: 'two-strokes' })
    expect(itemOf(trial)).toBe('cat (two-strokes)')
    expect(itemOf(generate(asked({ what: 'back round' }), 0))).toBe('cat')
  })

  test('boxes are as tall as the lines ask of each letter', () => {
    const trial = generate(asked({ what: 'own', ownWords: ['dog'] }), 0)
    const [ruling] = trial.lines
    const [d, o, g] = trial.letters.map((letter) => roomOf(letter, trial))
    expect([d?.y, o?.y, g?.y]).toEqual([ruling?.headline, ruling?.midline, ruling?.midline])
    expect((g?.y ?? 0) + (g?.height ?? 0)).toBeCloseTo(ruling?.descender ?? 0)
    expect((o?.y ?? 0) + (o?.height ?? 0)).toBeCloseTo(ruling?.baseline ?? 0)
  })

  test('an o stands in the gap between words, and nowhere else', () => {
    const trial = generate(asked({ what: 'own', ownWords: ['we can hop'] }), 0)
    const gaps = gapMiddles(trial)
    const words = trial.lines.map((_, line) => trial.letters.filter((one) => one.line === line))
    const between = words.reduce(
      (sum, own) => sum + Math.max(0, new Set(own.map(({ word }) => word)).size - 1),
      0,
    )
    expect(gaps).toHaveLength(between)
    expect(gapMiddles(generate(asked({ what: 'back round' }), 0))).toEqual([])
  })

  test('a card shows a text of two lines in one row when that is larger', () => {
    const trial = generate(asked({ what: 'own', ownWords: ['jumping very quickly'], letterHeight: 120 }), 0)
    expect(trial.lines).toHaveLength(2)
    const wide = boundsOf(textAsShown(trial, { width: 500, height: 100 }).flat())
    const square = boundsOf(textAsShown(trial, { width: 300, height: 300 }).flat())
    expect(wide.width / wide.height).toBeGreaterThan(square.width / square.height)
  })
})
