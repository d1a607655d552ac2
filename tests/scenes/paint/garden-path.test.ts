import { expect, test } from 'vitest'
import { boundsOf, lengthOf } from '../../../src/core/geometry'
import { gardenPath } from '../../../src/scenes/paint/garden-path'

const screens = [
  [1180, 820],
  [1024, 768],
  [800, 1280],
  [1366, 1024],
] as const

test.each(screens)('stepping leaves keep 15 mm from the edges of %s×%s', (width, height) => {
  const box = boundsOf(gardenPath(width, height))
  expect(box.x).toBeGreaterThan(150)
  expect(box.x + box.width).toBeLessThan(width - 150)
  expect(box.y + box.height).toBeLessThan(height - 130)
})

test.each(screens)('the path leaves the upper part of %s×%s to ear and door', (width, height) => {
  expect(boundsOf(gardenPath(width, height)).y).toBeGreaterThan(height / 3)
})

test.each(screens)('the path on %s×%s has room for eight leaves', (width, height) => {
  expect(lengthOf(gardenPath(width, height)) / 7).toBeGreaterThan(150)
})
