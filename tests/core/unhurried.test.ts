import { expect, test } from 'vitest'
import { unhurried } from '../../src/core/unhurried'

/** Steps of so many ms each on a made-up clock. */
function work(msEach: readonly number[]) {
  let clockMs = 0
  const stretches: number[] = []
  const shares: number[] = []
  let sinceMs = 0
  function* steps(): Generator<number, string> {
    for (const [k, ms] of msEach.entries()) {
      clockMs += ms
      yield k / msEach.length
    }
    return 'made'
  }
  const pace = {
    nowMs: () => clockMs,
    pause: () => {
      stretches.push(clockMs - sinceMs)
      clockMs += 100
      sinceMs = clockMs
      return Promise.resolve()
    },
    told: (share: number) => shares.push(share),
  }
  return { result: unhurried(steps(), pace), stretches, shares }
}

test('short steps go on together, a long one is followed by a pause at once', async () => {
  const { result, stretches, shares } = work([6, 6, 6, 50, 1, 1])
  expect(await result).toBe('made')
  expect(stretches).toEqual([18, 50])
  expect(shares).toEqual([2 / 6, 3 / 6])
})

test('work without steps is done at once', async () => {
  const { result, stretches } = work([])
  expect(await result).toBe('made')
  expect(stretches).toEqual([])
})
