import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { aChild, anAttempt, idOf } from '../support/records'
import { freshStore } from '../support/fresh-store'
import type { Attempt } from '../../src/core/attempt'
import type { Store } from '../../src/store/store'

afterEach(() => vi.restoreAllMocks())

async function keepAll(store: Store, attempts: readonly Attempt[]) {
  for (const attempt of attempts) await store.recordAttempt(attempt)
}

describe('recording', () => {
  test('each attempt is one transaction that asks for strict durability', async () => {
    const { store } = await freshStore()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await keepAll(store, [anAttempt(1), anAttempt(2)])
    expect(transaction.mock.calls).toEqual([
      [['attempts'], 'readwrite', { durability: 'strict' }],
      [['attempts'], 'readwrite', { durability: 'strict' }],
    ])
  })

  test('every other write is strict as well', async () => {
    const { store } = await freshStore()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await store.deleteChild(idOf(1))
    await store.deleteEverything()
    await store.addRecords([])
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual(
      Array.from({ length: 3 }, () => ['readwrite', { durability: 'strict' }]),
    )
  })

  test('nothing is acknowledged before the transaction is complete', async () => {
    const { store } = await freshStore()
    let complete = false
    const original = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args: Parameters<typeof original>
    ) {
      const tx = original.apply(this, args)
      tx.addEventListener('complete', () => {
        complete = true
      })
      return tx
    })
    await store.recordAttempt(anAttempt(1))
    expect(complete).toBe(true)
  })

  test('an attempt is never edited: recording it again changes nothing', async () => {
    const { store } = await freshStore()
    await keepAll(store, [anAttempt(1), anAttempt(1, '2026-09-16', { seed: 999 })])
    expect(await store.attempts({ childId: idOf(1) })).toEqual([anAttempt(1)])
  })
})

describe('reading', () => {
  test('attempts come in the order they began', async () => {
    const { store } = await freshStore()
    await keepAll(store, [anAttempt(3, '2026-09-18'), anAttempt(2), anAttempt(1)])
    expect((await store.attempts({ childId: idOf(1) })).map(({ seed }) => seed)).toEqual([1, 2, 3])
  })

  test('days are inclusive, with and without an activity', async () => {
    const { store } = await freshStore()
    const days = ['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18']
    await keepAll(
      store,
      days.map((day, n) => anAttempt(n, day)),
    )
    await store.recordAttempt(anAttempt(40, '2026-09-16', { activityId: 'bead-pattern' }))
    await store.recordAttempt(anAttempt(41, '2026-09-16', { childId: idOf(7) }))
    const query = { childId: idOf(1), from: '2026-09-16', to: '2026-09-17' }
    expect((await store.attempts(query)).map(({ seed }) => seed)).toEqual([1, 40, 2])
    expect(
      (await store.attempts({ ...query, activityId: 'letter-tracing' })).map(({ seed }) => seed),
    ).toEqual([1, 2])
    expect((await store.attempts({ childId: idOf(1), to: '2026-09-15' })).map(({ seed }) => seed)).toEqual([
      0,
    ])
    expect((await store.attempts({ childId: idOf(1), from: '2026-09-18' })).map(({ seed }) => seed)).toEqual([
      3,
    ])
  })

  test('a history longer than a page is whole, also when many began at one moment', async () => {
    const { store } = await freshStore()
    const attempts = Array.from({ length: 650 }, (_, n) =>
      anAttempt(n, '2026-09-16', n > 150 && n < 500 ? { startedAt: '2026-09-16T16:30:30.000Z' } : {}),
    )
    await store.addRecords([{ child: aChild(), programs: [], attempts, notes: [] }])
    const found = await store.attempts({ childId: idOf(1) })
    expect(new Set(found.map(({ id }) => id)).size).toBe(650)
    expect(found).toHaveLength(650)
  })

  test('one attempt is found by its id', async () => {
    const { store } = await freshStore()
    await store.recordAttempt(anAttempt(1))
    expect(await store.attempt(anAttempt(1).id)).toEqual(anAttempt(1))
    expect(await store.attempt(idOf(99))).toBeNull()
  })
})

describe('practice', () => {
  test('tells day, assignment, activity and sitting of each trial, also of free play', async () => {
    const { store } = await freshStore()
    await keepAll(store, [anAttempt(1), anAttempt(2, '2026-09-17', { assignmentId: null, programId: null })])
    const common = { activityId: 'letter-tracing', sittingId: idOf(4) }
    expect(await store.practice(idOf(1), '2026-09-16', '2026-09-17')).toEqual([
      { ...common, day: '2026-09-16', assignmentId: idOf(3) },
      { ...common, day: '2026-09-17', assignmentId: null },
    ])
    expect(await store.practice(idOf(1), '2026-09-18', '2026-12-31')).toEqual([])
  })

  test('reads index keys only, never a record with its ink', async () => {
    const { store } = await freshStore()
    await store.recordAttempt(anAttempt(1))
    const reads = [
      vi.spyOn(IDBObjectStore.prototype, 'get'),
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
      vi.spyOn(IDBIndex.prototype, 'get'),
      vi.spyOn(IDBIndex.prototype, 'getAll'),
      vi.spyOn(IDBIndex.prototype, 'openCursor'),
    ]
    expect(await store.practice(idOf(1), '2026-01-01', '2026-12-31')).toHaveLength(1)
    for (const read of reads) expect(read).not.toHaveBeenCalled()
  })
})
