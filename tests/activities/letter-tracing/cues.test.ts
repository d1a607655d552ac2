import { expect, test } from 'vitest'
import { cueLine, cueLines } from '../../../src/activities/letter-tracing/cues'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'

test('every stroke of the usual letters has its movement in words a child knows', () => {
  for (const glyph of glyphIds) {
    for (const { cue } of glyphOf(glyph).strokes) {
      const line = cueLine(cue)
      expect(line?.text, `${glyph}: ${cue}`).toMatch(/^[A-Z][a-z ,]+\.$/)
      expect(cueLines()).toHaveProperty([line?.name ?? ''], line?.text)
    }
  }
})

test('b and d, p and q are said differently from their first word on', () => {
  const first = (glyph: string) => cueLine(glyphOf(glyph).strokes[0]?.cue ?? '')?.text.split(' ')[0]
  expect(first('b')).not.toBe(first('d'))
  expect(first('p')).not.toBe(first('q'))
})

test('a bar is said the same for either hand, and what has no words is shown in silence', () => {
  expect(cueLine('bar left-to-right')?.text).toBe('Across.')
  expect(cueLine('')).toBeNull()
  expect(cueLine('as printed, then a small tail')).toBeNull()
})
