/** The children of this device. */
import type { Child } from '../core/child'
import type { Connection } from './connection'
import type { ObjectStoreName, WriteTx } from './database'
import { childShelf } from './shelves'
import { fieldOf, sifted } from './sift'
import type { Store } from './store'
import type { Alive } from './watchdog'

/** The part of the store that knows children. */
export function childrenIn(
  connection: Connection,
): Pick<Store, 'children' | 'child' | 'saveChild' | 'deleteChild'> {
  return {
    children: async () => {
      const rows = await connection.read(['children'], (tx) => tx.objectStore('children').getAll())
      return (await sifted(connection, childShelf, rows)).sort(byAge)
    },
    child: async (id) => {
      const row = await connection.read(['children'], (tx) => tx.objectStore('children').get(id))
      const [child] = row === undefined ? [] : await sifted(connection, childShelf, [row])
      return child ?? null
    },
    saveChild: async (child) => {
      await connection.write(['children'], (tx) => tx.objectStore('children').put(child))
    },
    deleteChild: (id) => connection.write(ofOneChild, (tx, alive) => forget(tx, id, alive)),
  }
}

const ofOneChild: readonly ObjectStoreName[] = ['children', 'programs', 'attempts', 'notes', 'set-aside']

function byAge(a: Child, b: Child): number {
  return a.createdAt < b.createdAt ? -1 : 1
}

async function forget(tx: WriteTx, childId: string, alive: Alive): Promise<void> {
  const all = IDBKeyRange.bound([childId], [childId, []])
  const programs = tx.objectStore('programs')
  for (const key of await programs.index('child').getAllKeys(childId)) await programs.delete(key)
  for (const name of ['attempts', 'notes'] as const) {
    const keys =
      name === 'attempts'
        ? await tx.objectStore(name).index('practice').getAllKeys(all)
        : await tx.objectStore(name).index('child').getAllKeys(all)
    for (const key of keys) {
      await tx.objectStore(name).delete(key)
      alive()
    }
  }
  for (const aside of await tx.objectStore('set-aside').getAll())
    if (isOf(childId, aside.raw)) await tx.objectStore('set-aside').delete(aside.id)
  await tx.objectStore('children').delete(childId)
}

function isOf(childId: string, raw: unknown): boolean {
  return fieldOf(raw, 'childId') === childId || fieldOf(raw, 'id') === childId
}
