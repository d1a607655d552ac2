import { expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/follow-the-firefly/challenge'
import { faultsOf } from '../../../src/activities/follow-the-firefly/item-checks'
import { longestHiddenMs } from '../../../src/activities/follow-the-firefly/layout'
import { generate } from '../../../src/activities/follow-the-firefly/trial'
import { roomOn, tablets } from '../../support/tablets'

const rooms = tablets.map(roomOn)
const [room = roomOn({ width: 1180, height: 820, pxPerMm: 5.2 })] = rooms

test.each([...ladder.entries()])('flights of step %# may be shown on every tablet', (step, challenge) => {
  for (const [k, one] of rooms.entries())
    expect(faultsOf(generate(challenge, step * 100 + k), one)).toEqual([])
})

test.each([
  ['hidden for most of it by a bush somebody turned about behind', 9, 3],
  ['hidden by a bush at the edge, or melting into another in a corner', 13, 322],
  ['crossing another on the way to rest', 13, 679],
])('%s: no flight is, any more', (_, step, seed) => {
  const challenge = ladder[step] ?? challengeSchema.parse({})
  for (const one of rooms) expect(faultsOf(generate(challenge, seed), one)).toEqual([])
})

test('too many on too small a page are found', () => {
  const crowd = generate({ ...challengeSchema.parse({}), play: 'eyes', choices: 10, apart: 2.2 }, 3)
  const tiny = { ...room, safe: { x: 40, y: 0, width: 120, height: 240 } }
  expect(faultsOf(crowd, tiny)).toContain('two melt into one')
})

test('how long somebody is behind bushes is told by the longest stretch', () => {
  const bush = { x: 0, y: 0, rx: 10, ry: 10 }
  const at = (...xs: number[]) => xs.map((x) => ({ x, y: 0 }))
  expect(longestHiddenMs([at(0, 1, 90, 2), at(90, 0, 0, 0)], [bush])).toBe(120)
  expect(longestHiddenMs([at(90, 80)], [bush])).toBe(0)
})
