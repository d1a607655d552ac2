/** The programs of a child: appended, the latest issued counts. */
import { instantOf } from '../core/day'
import type { Program } from '../core/program'
import type { Connection } from './connection'
import { addMissing } from './add-missing'
import { programShelf } from './shelves'
import { sifted } from './sift'
import type { Store } from './store'

/** The part of the store that knows programs. */
export function programsIn(connection: Connection): Pick<Store, 'issueProgram' | 'programs'> {
  return {
    issueProgram: async (program) => {
      await connection.write(['programs'], (tx) => addMissing(tx, 'programs', program, keyOf(program)))
    },
    programs: async (childId) => {
      const rows = await connection.read(['programs'], (tx) =>
        tx.objectStore('programs').index('child').getAll(childId),
      )
      return (await sifted(connection, programShelf, rows)).sort(latestFirst)
    },
  }
}

/** The key a program is kept under. */
export function keyOf(program: Program): [string, number] {
  return [program.id, program.revision]
}

function latestFirst(a: Program, b: Program): number {
  if (a.issuedAt !== b.issuedAt) return instantOf(b.issuedAt) - instantOf(a.issuedAt)
  return b.revision - a.revision
}
