import { describe, expect, test } from 'vitest'
import { modelAndChoices, modelSideFor } from '../../src/core/model-and-choices'
import { roomOn } from '../support/tablets'

const wish = {
  count: 4,
  boxShare: 0.84,
  largestMm: 52,
  standRoom: { width: 1.3, height: 1.22 },
  between: 28,
  edge: 24,
} as const
const across = roomOn({ width: 1180, height: 820, pxPerMm: 5.2 })
const upright = roomOn({ width: 820, height: 1180, pxPerMm: 5.2 })

describe('a model and its choices', () => {
  test('stand above each other on an upright page', () => {
    const { modelAt, choicesAt } = modelAndChoices(wish, upright)
    for (const { y } of choicesAt) expect(y).toBeGreaterThan(modelAt.y)
  })

  test('stand side by side on a page that lies, the model where the arm does not cover it', () => {
    const right = modelAndChoices({ ...wish, modelSide: modelSideFor('right') }, across)
    const left = modelAndChoices({ ...wish, modelSide: modelSideFor('left') }, across)
    for (const { x } of right.choicesAt) expect(x).toBeGreaterThan(right.modelAt.x)
    for (const { x } of left.choicesAt) expect(x).toBeLessThan(left.modelAt.x)
    expect(left.box).toBe(right.box)
    expect(modelSideFor('not sure')).toBe('left')
  })
})
