import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/store/connection'
import { openStore } from '../../src/store/open'
import { upgrades } from '../../src/store/upgrades'
import { anAttempt, aChild, idOf } from '../support/records'
import { curt, freshStore } from '../support/fresh-store'

afterEach(() => vi.restoreAllMocks())

const transaction = IDBDatabase.prototype.transaction

/** The next `times` transactions fail with an error of this name. */
function failing(name: string, times = Infinity) {
  let left = times
  const tried: IDBDatabase[] = []
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof transaction>
  ) {
    tried.push(this)
    if (left-- > 0) throw new DOMException('made to fail', name)
    return transaction.apply(this, args)
  })
  return tried
}

describe('a handle that went stale', () => {
  test.each(['InvalidStateError', 'UnknownError'])('is replaced once after %s', async (name) => {
    const { store } = await freshStore()
    const tried = failing(name, 1)
    await store.recordAttempt(anAttempt(1))
    expect(tried).toHaveLength(2)
    expect(tried[0]).not.toBe(tried[1])
    expect(await store.attempts({ childId: idOf(1) })).toHaveLength(1)
  })

  test('is replaced three times at most, then an adult can read what happened', async () => {
    const { store } = await freshStore()
    const tried = failing('InvalidStateError')
    await expect(store.recordAttempt(anAttempt(1))).rejects.toMatchObject({
      name: 'StoreLostError',
      kind: 'lost',
    })
    expect(new Set(tried).size).toBe(4)
  })

  test('is replaced after the browser closed it', async () => {
    const { store } = await freshStore()
    const handles: IDBDatabase[] = []
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args: Parameters<typeof transaction>
    ) {
      handles.push(this)
      return transaction.apply(this, args)
    })
    await store.saveChild(aChild())
    for (const handle of handles) forceCloseDatabase(handle as never)
    expect(await store.children()).toEqual([aChild()])
    expect(handles[1]).not.toBe(handles[0])
  })

  test('is replaced after a transaction was cut off', async () => {
    const { store } = await freshStore()
    let cut = false
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args: Parameters<typeof transaction>
    ) {
      const tx = transaction.apply(this, args)
      if (!cut) queueMicrotask(() => tx.abort())
      cut = true
      return tx
    })
    await store.recordAttempt(anAttempt(1))
    expect(await store.attempts({ childId: idOf(1) })).toHaveLength(1)
  })
})

describe('another window', () => {
  test('is let through when it brings a newer version, and this one asks to be reopened', async () => {
    const { store, name } = await freshStore()
    const newer = await openDB(name, 99)
    await expect(store.children()).rejects.toMatchObject({ kind: 'newer' })
    newer.close()
  })

  test('may delete the database; the store goes on empty', async () => {
    const { store, name } = await freshStore()
    await store.saveChild(aChild())
    await deleteDB(name)
    expect(await store.children()).toEqual([])
  })

  test('that keeps an older version open is named, as the reason for waiting', async () => {
    const name = `blocked ${crypto.randomUUID()}`
    const old = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('children') })
    const two = [...upgrades, { name: 'nothing', apply: () => undefined }]
    await expect(connect(name, two, curt)).rejects.toThrow('another tab')
    old.close()
  })
})

describe('trouble', () => {
  test('a storage that never answers gives an error instead of a frozen screen', async () => {
    const { store } = await freshStore(curt)
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(
      () => new IDBRequestThatNeverEnds() as never,
    )
    await expect(store.children()).rejects.toMatchObject({ name: 'StoreSilentError' })
    vi.restoreAllMocks()
    expect(await store.children()).toEqual([])
  })

  test('an opening that never answers gives an error too', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBRequestThatNeverEnds() as never)
    await expect(openStore('never', curt)).rejects.toMatchObject({ kind: 'silent' })
  })

  test('a full device is an expected error in plain words', async () => {
    const { store } = await freshStore()
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const refusal = store.recordAttempt(anAttempt(1))
    await expect(refusal).rejects.toMatchObject({ name: 'StoreFullError', kind: 'full' })
    await expect(refusal).rejects.toThrow('no room left')
    vi.restoreAllMocks()
    expect(await store.attempts({ childId: idOf(1) })).toEqual([])
  })

  test('a device that turns out to be full at the last moment is full, not lost', async () => {
    const { store } = await freshStore()
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
      const request = add.call(this, row)
      const abortWith: unknown = Reflect.get(this.transaction, '_abort')
      if (typeof abortWith === 'function') abortWith.call(this.transaction, 'QuotaExceededError')
      return request
    })
    await expect(store.recordAttempt(anAttempt(1))).rejects.toMatchObject({ kind: 'full' })
  })

  test('a mistake of ours is not dressed up as trouble', async () => {
    const { store } = await freshStore()
    const notStorable = { ...aChild(), nickname: (() => 'a function') as unknown as string }
    await expect(store.saveChild(notStorable)).rejects.toMatchObject({ name: 'DataCloneError' })
  })

  test('a closed store says so', async () => {
    const { store } = await freshStore()
    store.close()
    await expect(store.children()).rejects.toThrow('after it was closed')
  })

  test('records that fail halfway are not added at all', async () => {
    const { store } = await freshStore()
    const attempts = [anAttempt(1), { ...anAttempt(2), seed: (() => 2) as unknown as number }]
    await expect(
      store.addRecords([{ child: aChild(), programs: [], attempts, notes: [] }]),
    ).rejects.toMatchObject({ name: 'DataCloneError' })
    expect(await store.children()).toEqual([])
    expect(await store.attempts({ childId: idOf(1) })).toEqual([])
  })

  test('a deletion cut off halfway deletes nothing', async () => {
    const { store } = await freshStore()
    await store.saveChild(aChild())
    await store.recordAttempt(anAttempt(1))
    const remove = IDBObjectStore.prototype.delete
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'children') throw new Error('planted')
      return remove.call(this, key)
    })
    await expect(store.deleteChild(idOf(1))).rejects.toThrow('planted')
    vi.restoreAllMocks()
    expect(await store.attempts({ childId: idOf(1) })).toHaveLength(1)
  })
})

/** A request that no event ever reaches. */
class IDBRequestThatNeverEnds extends IDBRequest {
  override addEventListener() {
    // Nobody will be told.
  }
}
