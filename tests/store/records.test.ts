import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { ChildRecords } from '../../src/core/child-records'
import { freshSettings } from '../../src/core/device-settings'
import { aChild, anAttempt, aNote, aProgram, idOf, someRecords } from '../support/records'
import { freshStore, plant } from '../support/fresh-store'
import { openStore } from '../../src/store/open'

/** The records of some other child. */
function other(number: number): ChildRecords {
  return {
    child: aChild({ id: idOf(number) }),
    programs: [],
    attempts: [anAttempt(90, '2026-09-16', { childId: idOf(number) })],
    notes: [],
  }
}

describe('children', () => {
  test('a child comes back as it was saved, also after closing', async () => {
    const { store, name } = await freshStore()
    await store.saveChild(aChild())
    store.close()
    expect(await (await openStore(name)).children()).toEqual([aChild()])
  })

  test('saving again replaces the settings and adds no second child', async () => {
    const { store } = await freshStore()
    await store.saveChild(aChild())
    await store.saveChild(aChild({ hand: 'right' }))
    expect((await store.children()).map(({ hand }) => hand)).toEqual(['right'])
  })

  test('a child nobody knows is null', async () => {
    const { store } = await freshStore()
    expect(await store.child(idOf(99))).toBeNull()
    expect(await store.recordsOf(idOf(99))).toBeNull()
  })

  test('deleting a child removes all that is its own and nothing of another', async () => {
    const { store } = await freshStore()
    await store.addRecords([someRecords(), other(7)])
    await store.deleteChild(idOf(1))
    expect(await store.recordsOf(idOf(1))).toBeNull()
    expect(await store.attempts({ childId: idOf(1) })).toEqual([])
    expect(await store.programs(idOf(1))).toEqual([])
    expect(await store.notes(idOf(1), '2026-01-01', '2026-12-31')).toEqual([])
    expect(await store.recordsOf(idOf(7))).toEqual(other(7))
  })
})

describe('programs', () => {
  test('the latest issued comes first and earlier revisions stay', async () => {
    const { store } = await freshStore()
    await store.issueProgram(aProgram())
    await store.issueProgram(aProgram({ revision: 2, issuedAt: '2026-10-01T09:00:00.000Z' }))
    await store.issueProgram(aProgram({ id: idOf(8), issuedAt: '2026-09-20T09:00:00.000Z' }))
    expect((await store.programs(idOf(1))).map(({ id, revision }) => [id, revision])).toEqual([
      [idOf(2), 2],
      [idOf(8), 1],
      [idOf(2), 1],
    ])
  })

  test('issuing the same revision twice keeps it once, as it was first', async () => {
    const { store } = await freshStore()
    await store.issueProgram(aProgram())
    await store.issueProgram(aProgram({ title: 'Something else' }))
    expect((await store.programs(idOf(1))).map(({ title }) => title)).toEqual(['Round letters'])
  })
})

describe('notes and settings', () => {
  test('notes are found by day, both ends included', async () => {
    const { store } = await freshStore()
    for (const day of ['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'])
      await store.addNote(aNote(Number(day.slice(8)), day))
    const found = await store.notes(idOf(1), '2026-09-16', '2026-09-17')
    expect(found.map(({ day }) => day)).toEqual(['2026-09-16', '2026-09-17'])
  })

  test('a device that was never asked has fresh settings', async () => {
    const { store } = await freshStore()
    expect(await store.settings()).toEqual(freshSettings)
    await store.saveSettings({ ...freshSettings, use: 'therapist' })
    expect((await store.settings()).use).toBe('therapist')
  })
})

describe('everything at once', () => {
  test('records added come back the same', async () => {
    const { store } = await freshStore()
    const added = await store.addRecords([someRecords()])
    expect(added).toEqual({ children: 1, programs: 1, attempts: 3, notes: 1, already: 0 })
    expect(await store.recordsOf(idOf(1))).toEqual(someRecords())
  })

  test('adding twice is adding once', async () => {
    const { store } = await freshStore()
    await store.addRecords([someRecords()])
    const again = await store.addRecords([someRecords(), someRecords()])
    expect(again).toEqual({ children: 0, programs: 0, attempts: 0, notes: 0, already: 12 })
    expect(await store.recordsOf(idOf(1))).toEqual(someRecords())
  })

  test('a child that is here already keeps its own settings', async () => {
    const { store } = await freshStore()
    await store.saveChild(aChild({ hand: 'right' }))
    await store.addRecords([someRecords()])
    expect((await store.child(idOf(1)))?.hand).toBe('right')
  })

  test('one child under two ids becomes one, with all that was kept under either', async () => {
    const { store, name } = await freshStore()
    await plant(name, 'set-aside', { id: 'note 1', kind: 'note', reason: 'odd', raw: { childId: idOf(1) } })
    await store.addRecords([someRecords(), other(7)])
    const joined = aChild({ id: idOf(50), hand: 'right' })
    const program = aProgram({ id: idOf(51), childId: idOf(50), issuedAt: '2026-10-01T09:00:00.000Z' })
    const added = await store.joinChild(idOf(1), {
      child: joined,
      programs: [program],
      attempts: [],
      notes: [],
    })
    expect(added).toMatchObject({ children: 1, programs: 1 })
    const was = someRecords()
    const own = <One>(one: One) => ({ ...one, childId: idOf(50) })
    expect(await store.recordsOf(idOf(50))).toEqual({
      child: joined,
      programs: [program, ...was.programs.map(own)],
      attempts: was.attempts.map(own),
      notes: was.notes.map(own),
    })
    expect(await store.recordsOf(idOf(1))).toBeNull()
    expect((await store.children()).map(({ id }) => id).sort()).toEqual([idOf(7), idOf(50)])
    expect(await store.recordsOf(idOf(7))).toEqual(other(7))
    await store.deleteChild(idOf(50))
    expect(await store.setAside()).toEqual([])
  })

  test('joining twice is joining once', async () => {
    const { store } = await freshStore()
    await store.addRecords([someRecords()])
    const parcel = { child: aChild({ id: idOf(50) }), programs: [], attempts: [], notes: [] }
    await store.joinChild(idOf(1), parcel)
    const once = await store.recordsOf(idOf(50))
    await store.joinChild(idOf(1), parcel)
    expect(await store.recordsOf(idOf(50))).toEqual(once)
    expect(once?.attempts).toHaveLength(3)
  })

  test('deleting everything leaves an empty device', async () => {
    const { store } = await freshStore()
    await store.addRecords([someRecords()])
    await store.saveSettings({ ...freshSettings, use: 'family' })
    await store.deleteEverything()
    expect(await store.children()).toEqual([])
    expect(await store.attempts({ childId: idOf(1) })).toEqual([])
    expect(await store.settings()).toEqual(freshSettings)
  })
})
