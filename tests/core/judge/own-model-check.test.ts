import { describe, expect, test } from 'vitest'
import { checkOwnModel } from '../../../src/core/judge/own-model-check'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import type { OwnStroke } from '../../../src/core/letters/settings'
import { letterVariants } from '../../../src/core/letters/variants'

const strokesOf = (id: string, at = (x: number, y: number) => ({ x, y })): OwnStroke[] =>
  glyphOf(id).strokes.map(({ line, kind }) => ({ kind, line: line.map(({ x, y }) => at(x, y)) }))

test.each(glyphIds)('%s as it is taught raises no doubt', (id) => {
  expect(checkOwnModel(id, strokesOf(id))).toEqual({ kind: 'can be kept', doubts: [] })
})

test.each(letterVariants.filter(({ taught }) => taught))('$id, $name, raises no doubt', ({ id, strokes }) => {
  const own = strokes.map(({ line, kind }) => ({ kind, line: [...line] }))
  expect(checkOwnModel(id, own)).toEqual({ kind: 'can be kept', doubts: [] })
})

describe('what speaks against a model is said', () => {
  test('nothing at all', () => {
    expect(checkOwnModel('a', [])).toEqual({ kind: 'too little', sentence: 'Nothing is drawn yet.' })
  })

  test('too little ink', () => {
    const dot: OwnStroke = { kind: 'dot', line: [{ x: 0, y: 50 }] }
    expect(checkOwnModel('i', [dot]).kind).toBe('too little')
    const tick: OwnStroke = {
      kind: 'line',
      line: [
        { x: 0, y: 50 },
        { x: 9, y: 60 },
      ],
    }
    expect(checkOwnModel('v', [tick]).kind).toBe('too little')
  })

  test.each([
    ['a', strokesOf('d'), /more like d/],
    ['b', strokesOf('d'), /in a mirror/],
    ['a', strokesOf('a', (x, y) => ({ x, y: y - 40 })), /above its place/],
    ['o', strokesOf('o', (x, y) => ({ x: x * 2, y: 100 - (100 - y) * 2 })), /taller than the lines/],
    ['O', strokesOf('o'), /smaller than the lines/],
    ['c', strokesOf('c', (x, y) => ({ x: x + 30, y: y + 45 })), /below its place/],
  ])('%s: %#', (glyph, strokes, doubt) => {
    const check = checkOwnModel(glyph, strokes)
    expect(check.kind === 'can be kept' ? check.doubts.join(' ') : check.sentence).toMatch(doubt)
  })
})
