import { expect, test } from 'vitest'
import { contrast, hueInWords, palette, tint } from '../../../src/scenes/paint/palette'

test('ink can be read on every ground it is written on', () => {
  for (const ground of [
    palette.paper,
    palette.paperBright,
    palette.paperDeep,
    palette.earth,
    palette.earthLight,
  ]) {
    expect(contrast(palette.ink, ground)).toBeGreaterThan(7)
    expect(contrast(palette.inkSoft, ground)).toBeGreaterThan(4.5)
  }
})

test('paper is never pure white', () => {
  expect(contrast('#FFFFFF', palette.paperBright)).toBeGreaterThan(1.02)
})

test('a tint runs from one colour to the other', () => {
  expect(tint('#000000', '#ffffff', 0)).toBe('#000000')
  expect(tint('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(tint('#000000', '#ffffff', 1)).toBe('#ffffff')
})

test('a hue is read out in words', () => {
  expect(['reddishPurple', 'blue'].map(hueInWords)).toEqual(['reddish purple', 'blue'])
})
