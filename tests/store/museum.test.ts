/** The museum: records as each released version stored them. Every later version must read them all. */
import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import type { ObjectStoreName } from '../../src/store/database'
import { connect } from '../../src/store/connection'
import { openStore } from '../../src/store/open'
import { upgradeFrom, upgrades } from '../../src/store/upgrades'
import { fieldOf } from '../../src/store/sift'
import { impatient } from '../support/fresh-store'

const museum = new URL('../records/', import.meta.url)
const versions = readdirSync(museum).sort()

function exhibits(version: string) {
  const folder = new URL(`${version}/`, museum)
  return readdirSync(folder).map((file) => ({
    file,
    raw: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
  }))
}

const rooms: Readonly<Record<string, ObjectStoreName>> = {
  child: 'children',
  program: 'programs',
  attempt: 'attempts',
  note: 'notes',
  settings: 'settings',
}

function roomOf(file: string): ObjectStoreName {
  const room = rooms[file.replace('.json', '').split('-')[0] ?? '']
  if (room === undefined) throw new Error(`no object store for the exhibit ${file}`)
  return room
}

/** A database as a released version left it, with all exhibits of that version in it. */
async function databaseOf(version: string): Promise<string> {
  const name = `museum ${crypto.randomUUID()}`
  const steps = upgrades.slice(0, Number(version.slice(1)))
  const db = await openDB(name, steps.length, {
    upgrade: (fresh, old, _, tx) => upgradeFrom(old, steps, fresh as never, tx as never),
  })
  for (const { file, raw } of exhibits(version))
    await db.put(roomOf(file), raw, roomOf(file) === 'settings' ? 'device' : undefined)
  db.close()
  return name
}

test('there is a room for every released version', () => {
  expect(versions).toEqual(upgrades.map((_, index) => `v${index + 1}`))
})

describe.each(versions)('a database of %s', (version) => {
  test('is read whole: nothing is set aside', async () => {
    const store = await openStore(await databaseOf(version), impatient)
    const [child] = await store.children()
    const records = await store.recordsOf(child?.id ?? '')
    const settings = await store.settings()
    const read = [
      records?.child,
      ...(records?.programs ?? []),
      ...(records?.attempts ?? []),
      ...(records?.notes ?? []),
      settings,
    ]
    expect(read).toHaveLength(exhibits(version).length)
    expect(await store.setAside()).toEqual([])
    expect(settings.use).toBe('family')
  })

  test('loses no field on the way', async () => {
    const store = await openStore(await databaseOf(version), impatient)
    for (const { file, raw } of exhibits(version)) {
      if (!file.startsWith('attempt')) continue
      const attempt = await store.attempt(String(fieldOf(raw, 'id')))
      // Fields that came later are read with their defaults.
      expect({ ...attempt, assignmentKey: fieldOf(raw, 'assignmentKey') }).toMatchObject(Object(raw))
    }
  })
})

describe('upgrades', () => {
  test('a database at version 1 gets the later steps only, and keeps its records', async () => {
    const name = await databaseOf('v1')
    const applied: string[] = []
    const steps = [
      { name: 'first', apply: () => applied.push('first') },
      { name: 'second', apply: () => applied.push('second') },
      { name: 'third', apply: () => applied.push('third') },
    ]
    const connection = await connect(name, steps, impatient)
    expect(applied).toEqual(['second', 'third'])
    expect(await connection.read(['attempts'], (tx) => tx.objectStore('attempts').count())).toBe(4)
    connection.close()
  })

  test('a step that fails leaves the old version as it was', async () => {
    const name = await databaseOf('v1')
    const failing = {
      name: 'fails',
      apply: (db: { deleteObjectStore(name: string): void }) => {
        db.deleteObjectStore('attempts')
        throw new Error('planted')
      },
    }
    await expect(connect(name, [...upgrades, failing] as never, impatient)).rejects.toThrow()
    const store = await openStore(name, impatient)
    expect(await store.attempts({ childId: (await store.children())[0]?.id ?? '' })).toHaveLength(4)
  })
})
