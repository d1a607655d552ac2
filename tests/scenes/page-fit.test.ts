import { expect, test } from 'vitest'
import { boxToScreen, fitPage, toPage, toScreen, unitsFromMm } from '../../src/scenes/page-fit'

const viewports = [
  { width: 1180, height: 820 },
  { width: 800, height: 1280 },
  { width: 1024, height: 768 },
  { width: 1366, height: 1024 },
]

test('the whole page lies on the screen, below the row of buds', () => {
  for (const viewport of viewports) {
    const box = boxToScreen(fitPage(viewport, 1000), { x: 0, y: 0, width: 1000, height: 1000 })
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(90)
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width)
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height)
  }
})

test('a place goes to the screen and back unchanged', () => {
  for (const viewport of viewports) {
    const fit = fitPage(viewport, 720)
    const back = toPage(fit, toScreen(fit, { x: 123, y: 456 }))
    expect(back.x).toBeCloseTo(123, 9)
    expect(back.y).toBeCloseTo(456, 9)
  }
})

test('millimetres follow the calibration of the screen', () => {
  const fit = { scale: 0.5, x: 0, y: 0 }
  expect(unitsFromMm(fit, 10, 0.2)).toBeCloseTo(100, 9)
  expect(unitsFromMm(fit, 10, null)).toBeCloseTo(106, 9)
})
