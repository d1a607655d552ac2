import { expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/zip-button-and-lace/challenge'
import { frontsShut, layOut } from '../../../src/activities/zip-button-and-lace/layout'
import { generate } from '../../../src/activities/zip-button-and-lace/trial'
import { usualRoom } from '../../../src/core/usual-room'

test('a coat shuts from its hem upward, a row with every button that is through', () => {
  const trial = generate(challengeSchema.parse({ fasten: 'buttons', number: 3 }), 1)
  const laid = layOut(trial, usualRoom)
  const shut = [0, 1, 2, 4, 6].map((done) => frontsShut(laid, done))
  expect(shut.map((box) => box !== null)).toEqual([false, false, true, true, true])
  const tops = shut.flatMap((box) => (box ? [box.y] : []))
  expect(tops).toEqual(tops.toSorted((a, b) => b - a))
  const hems = new Set(shut.flatMap((box) => (box ? [Math.round(box.y + box.height)] : [])))
  expect(hems.size).toBe(1)
})
