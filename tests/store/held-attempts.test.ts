import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../src/core/attempt'
import { keepAttempts } from '../../src/store/held-attempts'
import { troubleOf } from '../../src/store/trouble'
import { freshStore } from '../support/fresh-store'
import { anAttempt, idOf } from '../support/records'

/** A store that refuses while it is told to, and remembers the order of what it took. */
function fickleStore() {
  const taken: Attempt[] = []
  const state = { refusal: null as unknown, tries: 0 }
  const recordAttempt = async (attempt: Attempt) => {
    state.tries += 1
    if (state.refusal !== null) throw state.refusal
    taken.push(attempt)
  }
  return { store: { recordAttempt }, taken, state }
}

describe('attempts a store refuses', () => {
  test('are kept when all is well', async () => {
    const { store } = await freshStore()
    const keeping = keepAttempts(store)
    expect(await keeping.record(anAttempt(1))).toBe('kept')
    expect(keeping.held()).toBe(0)
    expect(await store.attempts({ childId: idOf(1) })).toEqual([anAttempt(1)])
  })

  test('wait in memory, and the listener hears why', async () => {
    const { store, state } = fickleStore()
    const keeping = keepAttempts(store)
    const heard: unknown[] = []
    keeping.onTrouble((error) => heard.push(error))
    state.refusal = troubleOf('full')
    expect(await keeping.record(anAttempt(1))).toBe('held')
    expect(keeping.held()).toBe(1)
    expect(heard).toEqual([state.refusal])
  })

  test('are written before the next one, in their order', async () => {
    const { store, state, taken } = fickleStore()
    const keeping = keepAttempts(store)
    state.refusal = troubleOf('lost')
    await keeping.record(anAttempt(1))
    await keeping.record(anAttempt(2))
    state.refusal = null
    expect(await keeping.record(anAttempt(3))).toBe('kept')
    expect(taken.map(({ seed }) => seed)).toEqual([1, 2, 3])
    expect(keeping.held()).toBe(0)
  })

  test('are tried again when asked', async () => {
    const { store, state, taken } = fickleStore()
    const keeping = keepAttempts(store)
    state.refusal = troubleOf('silent')
    await keeping.record(anAttempt(1))
    state.refusal = null
    await keeping.retry()
    expect(taken).toHaveLength(1)
  })

  test('do not keep a store in trouble busy: one try a round', async () => {
    const { store, state } = fickleStore()
    const keeping = keepAttempts(store)
    state.refusal = troubleOf('full')
    for (const n of [1, 2, 3]) await keeping.record(anAttempt(n))
    expect(state.tries).toBe(3)
  })

  test('do not stand in the way of others when only one of them cannot be stored', async () => {
    const taken: number[] = []
    const keeping = keepAttempts({
      recordAttempt: async ({ seed }) => {
        if (seed === 1) throw new DOMException('', 'DataCloneError')
        taken.push(seed)
      },
    })
    expect(await keeping.record(anAttempt(1))).toBe('held')
    expect(await keeping.record(anAttempt(2))).toBe('kept')
    expect(taken).toEqual([2])
    expect(keeping.held()).toBe(1)
  })

  test('do not keep a child waiting: a slow store is held, and kept when it answers', async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => {
      answer = resolve
    })
    const keeping = keepAttempts({ recordAttempt: () => slow }, 20)
    expect(await keeping.record(anAttempt(1))).toBe('held')
    answer()
    await keeping.retry()
    expect(keeping.held()).toBe(0)
  })

  test('stop being told once the listener is taken away', async () => {
    const { store, state } = fickleStore()
    const keeping = keepAttempts(store)
    let heard = 0
    const stop = keeping.onTrouble(() => heard++)
    stop()
    state.refusal = troubleOf('full')
    await keeping.record(anAttempt(1))
    expect(heard).toBe(0)
  })
})
