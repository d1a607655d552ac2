import { describe, expect, test } from 'vitest'
import { cardMm, screenKey, screenSizeFrom } from '../../src/core/screen-size'

const measured = (pxPerMm: number, off = 1) =>
  screenSizeFrom(pxPerMm * cardMm.long, pxPerMm * cardMm.long * off)

describe('a bank card on the screen', () => {
  test('tells millimetres when it was measured twice alike', () => {
    const found = measured(5.2, 1.005)
    expect(found).toMatchObject({ kind: 'measured' })
    if (found.kind === 'measured') expect(1 / found.mmPerCssPx).toBeCloseTo(5.213, 3)
  })

  test('is asked for again when the two measurements differ', () => {
    expect(measured(5.2, 1.02)).toMatchObject({ kind: 'disagree', sentence: expect.any(String) as string })
    expect(measured(5.2, 1.014).kind).toBe('measured')
  })

  test.each([2.5, 9.5, 0, Number.NaN])('is not believed at %s px in a millimetre', (pxPerMm) => {
    expect(measured(pxPerMm).kind).toBe('unlikely')
  })
})

test('a turned tablet is the same screen, another zoom is another', () => {
  expect(screenKey(800, 1280, 2)).toBe(screenKey(1280, 800, 2))
  expect(screenKey(800, 1280, 2)).not.toBe(screenKey(800, 1280, 2.5))
})
