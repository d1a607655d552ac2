import { describe, expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/remember-the-row/challenge'
import { ladder } from '../../../src/activities/remember-the-row/ladder'
import { boxMm, layOut } from '../../../src/activities/remember-the-row/layout'
import { generate } from '../../../src/activities/remember-the-row/trial'
import { roomOn, tablets } from '../../support/tablets'

const longestRows = (['recognise', 'reproduce'] as const).map((answer) => ({
  ...challengeSchema.parse({}),
  answer,
  span: 9,
  choices: 12,
}))

describe.each([...ladder, ...longestRows].map((challenge, k) => [k, challenge] as const))(
  'step %d',
  (_, challenge) => {
    const laid = tablets.map((tablet) => {
      const room = roomOn(tablet)
      return { room, ...layOut(generate(challenge, 1), room) }
    })

    test('riders are drawn at least as large as their differences were made for', () => {
      for (const { room, box, choices } of laid)
        expect(Math.min(box, choices.box) / room.unitsPerMm).toBeGreaterThanOrEqual(boxMm(challenge))
    })

    test('train and choices lie on the page, and not upon each other', () => {
      for (const { room, rails, engine, seatsAt, box, choices } of laid) {
        const top = Math.min(...choices.at.map(({ y }) => y)) - choices.height / 2
        const bottom = Math.max(...choices.at.map(({ y }) => y)) + choices.height / 2
        expect(top).toBeGreaterThan(rails.at(-1) ?? 0)
        expect(bottom).toBeLessThanOrEqual(room.safe.y + room.safe.height + 1)
        expect(engine.x).toBeGreaterThanOrEqual(room.safe.x - 1)
        expect(Math.max(...seatsAt.map(({ x }) => x)) + box / 2).toBeLessThan(1000)
      }
    })
  },
)
