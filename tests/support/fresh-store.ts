/** A store of its own for each test, on an in-memory IndexedDB that the test file has installed. */
import { openDB } from 'idb'
import { openStore } from '../../src/store/open'
import type { ObjectStoreName } from '../../src/store/database'
import type { Store } from '../../src/store/store'

/** No pauses between tries, so that tests of failures are short. */
export const impatient = { reopenAfterMs: [1, 1, 1], silenceMs: 5000 }

/** Hardly any patience with silence. */
export const curt = { ...impatient, silenceMs: 100 }

/** A new, empty store and the name of its database. */
export async function freshStore(patience = impatient): Promise<{ store: Store; name: string }> {
  const name = `test ${crypto.randomUUID()}`
  return { store: await openStore(name, patience), name }
}

/** Puts a record past the store, as an older version or a fault would leave it. */
export async function plant(name: string, where: ObjectStoreName, raw: unknown, key?: string): Promise<void> {
  const db = await openDB(name)
  await db.put(where, raw, key)
  db.close()
}
