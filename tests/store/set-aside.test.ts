import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { freshSettings } from '../../src/core/device-settings'
import { rowOf } from '../../src/store/attempts'
import { aChild, anAttempt, aNote, aProgram, idOf } from '../support/records'
import { freshStore, plant } from '../support/fresh-store'

afterEach(() => vi.restoreAllMocks())

test('an attempt that cannot be read is set aside as it was, and the others are read', async () => {
  const { store, name } = await freshStore()
  await store.recordAttempt(anAttempt(1))
  const bad = { ...rowOf(anAttempt(2)), assistance: 'a bit' }
  await plant(name, 'attempts', bad)
  expect(await store.attempts({ childId: idOf(1) })).toEqual([anAttempt(1)])
  expect(await store.setAside()).toEqual([
    {
      id: `attempt ${bad.id}`,
      kind: 'attempt',
      reason: 'Its “assistance” is missing or not as expected.',
      raw: bad,
    },
  ])
  expect(await store.attempt(bad.id)).toBeNull()
})

test('every kind of record is read with the same care', async () => {
  const { store, name } = await freshStore()
  await plant(name, 'children', { ...aChild(), nickname: '' })
  await plant(name, 'programs', { ...aProgram(), dose: 3, assignments: 'none' })
  await plant(name, 'notes', { ...aNote(1), mood: 7 })
  await plant(name, 'settings', { schema: 1, use: 'everyone' }, 'device')
  expect(await store.children()).toEqual([])
  expect(await store.programs(idOf(1))).toEqual([])
  expect(await store.notes(idOf(1), '2026-01-01', '2026-12-31')).toEqual([])
  expect(await store.settings()).toEqual(freshSettings)
  expect((await store.setAside()).map(({ kind }) => kind).sort()).toEqual([
    'child',
    'note',
    'program',
    'settings',
  ])
})

test('a record of a newer Inchworm says so', async () => {
  const { store, name } = await freshStore()
  await plant(name, 'children', { ...aChild(), schema: 2 })
  await store.children()
  expect((await store.setAside())[0]?.reason).toBe('It was written by a newer Inchworm.')
})

test('two unreadable records under one key are both kept', async () => {
  const { store, name } = await freshStore()
  for (const nickname of ['', '\u202e']) {
    await plant(name, 'children', { ...aChild(), nickname })
    await store.children()
  }
  expect(await store.setAside()).toHaveLength(2)
})

test('on a device without room the list is still read and the record stays where it is', async () => {
  const { store, name } = await freshStore()
  await store.saveChild(aChild())
  await plant(name, 'children', { ...aChild(), id: idOf(9), nickname: '' })
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  expect(await store.children()).toEqual([aChild()])
  vi.restoreAllMocks()
  await store.children()
  expect(await store.setAside()).toHaveLength(1)
})

test('deleting a child deletes what was set aside of it', async () => {
  const { store, name } = await freshStore()
  await plant(name, 'attempts', { ...rowOf(anAttempt(2)), assistance: 'a bit' })
  await store.attempts({ childId: idOf(1) })
  await store.deleteChild(idOf(1))
  expect(await store.setAside()).toEqual([])
})
