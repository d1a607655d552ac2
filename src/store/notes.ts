/** What parents told. */
import { addMissing } from './add-missing'
import type { Connection } from './connection'
import { noteShelf } from './shelves'
import { sifted } from './sift'
import type { Store } from './store'

/** The part of the store that knows notes. */
export function notesIn(connection: Connection): Pick<Store, 'addNote' | 'notes'> {
  return {
    addNote: async (note) => {
      await connection.write(['notes'], (tx) => addMissing(tx, 'notes', note, note.id))
    },
    notes: async (childId, from, to) => {
      const stretch = IDBKeyRange.bound([childId, from], [childId, to, []])
      const rows = await connection.read(['notes'], (tx) =>
        tx.objectStore('notes').index('child').getAll(stretch),
      )
      return sifted(connection, noteShelf, rows)
    },
  }
}
