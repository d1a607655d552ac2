/** Everything at once: a child's records out, records in, and the clean slate. */
import type { ChildRecords } from '../core/child-records'
import { addMissing } from './add-missing'
import { rowOf } from './attempts'
import type { Connection } from './connection'
import type { ObjectStoreName, WriteTx } from './database'
import { moveChild } from './join-child'
import { keyOf } from './programs'
import type { Added, Store } from './store'
import type { Alive } from './watchdog'

type Parts = Pick<Store, 'child' | 'programs' | 'attempts' | 'notes'>

/** The part of the store that handles whole children. `parts` reads them. */
export function wholeIn(
  connection: Connection,
  parts: Parts,
): Pick<Store, 'recordsOf' | 'addRecords' | 'joinChild' | 'deleteEverything' | 'setAside'> {
  return {
    recordsOf: async (childId) => {
      const child = await parts.child(childId)
      if (child === null) return null
      return {
        child,
        programs: await parts.programs(childId),
        attempts: await parts.attempts({ childId }),
        notes: await parts.notes(childId, firstDay, lastDay),
      }
    },
    addRecords: (records) =>
      connection.write(['children', 'programs', 'attempts', 'notes'], (tx, alive) =>
        addAll(tx, records, alive),
      ),
    joinChild: (fromId, records) =>
      connection.write(ofChildren, async (tx, alive) => {
        await moveChild(tx, fromId, records.child.id, alive)
        const added = await addAll(tx, [records], alive)
        await tx.objectStore('children').put(records.child)
        return added
      }),
    deleteEverything: () =>
      connection.write(everything, async (tx) => {
        await Promise.all(everything.map((name) => tx.objectStore(name).clear()))
      }),
    setAside: () => connection.read(['set-aside'], (tx) => tx.objectStore('set-aside').getAll()),
  }
}

/** Days before and after all practice. */
export const firstDay = '0000-01-01'
export const lastDay = '9999-12-31'

const ofChildren: readonly ObjectStoreName[] = ['children', 'programs', 'attempts', 'notes', 'set-aside']

const everything: readonly ObjectStoreName[] = [
  'children',
  'programs',
  'attempts',
  'notes',
  'settings',
  'set-aside',
]

async function addAll(tx: WriteTx, records: readonly ChildRecords[], alive: Alive): Promise<Added> {
  const added = { children: 0, programs: 0, attempts: 0, notes: 0, already: 0 }
  const count = (name: Exclude<keyof Added, 'already'>, isNew: boolean) => {
    added[isNew ? name : 'already'] += 1
    alive()
  }
  for (const { child, programs, attempts, notes } of records) {
    count('children', await addMissing(tx, 'children', child, child.id))
    for (const one of programs) count('programs', await addMissing(tx, 'programs', one, keyOf(one)))
    for (const one of attempts) count('attempts', await addMissing(tx, 'attempts', rowOf(one), one.id))
    for (const one of notes) count('notes', await addMissing(tx, 'notes', one, one.id))
  }
  return added
}
