import { expect, test } from 'vitest'
import { lightAfter } from '../../../../src/activities/follow-the-firefly/scene/fireflies'

const frameMs = 16

test('a light comes and goes slowly', () => {
  let light = 0
  for (let ms = 0; ms < 350; ms += 10) light = lightAfter(light, 1, 10)
  expect(light).toBeCloseTo(0.5)
  for (let ms = 0; ms < 2000; ms += 10) light = lightAfter(light, 1, 10)
  expect(light).toBe(1)
})

test('however fast a finger trembles on and off it, nothing flashes', () => {
  for (const hz of [4, 8, 15]) {
    let light = 0.5
    const seen: number[] = []
    for (let ms = 0; ms < 3000; ms += frameMs) {
      light = lightAfter(light, Math.floor((ms / 1000) * hz * 2) % 2, frameMs)
      seen.push(light)
    }
    const late = seen.slice(60)
    expect(Math.max(...late) - Math.min(...late)).toBeLessThan(0.25)
  }
})
