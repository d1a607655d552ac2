import { describe, expect, test } from 'vitest'
import { anyLearner } from '../../../src/core/learner'
import { glyphOf } from '../../../src/core/letters/glyphs'
import { itemFrom, modelFor, modelOf } from '../../../src/core/letters/models'
import { letterSettingsSchema } from '../../../src/core/letters/settings'

const lettersWith = (more: object) => letterSettingsSchema.parse(more)
const own = [
  {
    line: [
      { x: 0, y: 0 },
      { x: 40, y: 100 },
    ],
    kind: 'line' as const,
  },
]

describe('the model of a glyph', () => {
  test('is the usual one when nothing is set', () => {
    expect(modelOf('a', lettersWith({}))).toEqual({ ...glyphOf('a'), model: 'usual' })
  })

  test('is the variant chosen for it, and only for it', () => {
    const letters = lettersWith({ variants: { a: 'two-strokes' } })
    expect(modelOf('a', letters)).toMatchObject({ id: 'a', model: 'two-strokes' })
    expect(modelOf('a', letters).strokes).toHaveLength(2)
    expect(modelOf('d', letters).model).toBe('usual')
  })

  test('follows the style where the glyph has a way of that style', () => {
    const letters = lettersWith({ style: 'slanted' })
    expect(modelOf('a', letters).model).toBe('tail')
    expect(modelOf('g', letters).model).toBe('slanted')
    expect(modelOf('4', letters).model).toBe('slanted')
  })

  test('is joined in the joined style where letters join', () => {
    const letters = lettersWith({ style: 'joined' })
    expect(modelOf('a', letters).model).toBe('joined')
    expect(modelOf('f', letters).zone).toBe('full')
    expect(modelOf('A', letters).model).toBe('usual')
    expect(modelOf('4', letters).model).toBe('usual')
  })

  test('can be the usual one for a single glyph, whatever the style', () => {
    expect(modelOf('a', lettersWith({ style: 'joined', variants: { a: 'usual' } })).model).toBe('usual')
    expect(modelOf('a', lettersWith({ style: 'joined', variants: { a: 'gone' } })).model).toBe('joined')
  })

  test('is what the therapist drew, before all else', () => {
    const letters = lettersWith({ style: 'slanted', variants: { a: 'two-strokes' }, own: { a: own } })
    expect(modelOf('a', letters)).toMatchObject({ model: 'own', zone: 'small' })
    expect(modelOf('a', letters).strokes.map(({ line }) => line)).toEqual([own[0]?.line])
  })

  test('falls back where a choice is unknown, or is merely accepted and not taught', () => {
    expect(modelOf('a', lettersWith({ variants: { a: 'gone' } })).model).toBe('usual')
    expect(modelOf('a', lettersWith({ variants: { a: 'two-storeys' } })).model).toBe('usual')
  })
})

describe('a stored model that cannot be followed', () => {
  const still = { x: 5, y: 5 }
  test.each([
    ['a single place', [{ line: [still], kind: 'line' as const }]],
    ['a line that goes nowhere', [{ line: [still, still, still], kind: 'line' as const }]],
    ['nothing but a dot', [{ line: [still], kind: 'dot' as const }]],
  ])('is not taught: %s', (_, strokes) => {
    expect(modelOf('a', lettersWith({ own: { a: strokes } })).model).toBe('usual')
  })

  test('loses only the stroke that goes nowhere, which is a dot', () => {
    const strokes = [...own, { line: [still, still], kind: 'line' as const }]
    expect(modelOf('i', lettersWith({ own: { i: strokes } })).strokes).toMatchObject([
      { kind: 'line' },
      { kind: 'dot', line: [still] },
    ])
  })
})

test('a left hand is shown cross-strokes from right to left, and nothing else turned', () => {
  const shown = modelFor('t', { ...anyLearner, hand: 'left' }).strokes.map(({ line }) => line)
  const taught = glyphOf('t').strokes.map(({ line }) => line)
  expect(shown[0]).toEqual(taught[0])
  expect(shown[1]).toEqual([...(taught[1] ?? [])].reverse())
  expect(modelFor('o', { ...anyLearner, hand: 'left' }).strokes).toEqual(glyphOf('o').strokes)
})

test('attempts at different models are different items', () => {
  expect(itemFrom({ glyph: 'a', model: 'usual' })).toBe('a')
  expect(itemFrom({ glyph: 'a', model: 'own' })).not.toBe('a')
})

test('settings for a glyph that is not drawn are refused', () => {
  expect(letterSettingsSchema.safeParse({ variants: { ß: 'round' } }).success).toBe(false)
  expect(letterSettingsSchema.safeParse({ own: { a: [] } }).success).toBe(false)
})
