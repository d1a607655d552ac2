/** One transaction, all or nothing. */
import type { Db, ObjectStoreName, ReadTx, WriteTx } from './database'

/** Reads in one transaction. */
export function reading<T>(
  db: Db,
  names: readonly ObjectStoreName[],
  work: (tx: ReadTx) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...names], 'readonly')
  return finished(tx, work(tx))
}

/** Writes in one transaction that is on the disk, not only on its way there, when the promise resolves. */
export function writing<T>(
  db: Db,
  names: readonly ObjectStoreName[],
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...names], 'readwrite', { durability: 'strict' })
  return finished(tx, work(tx))
}

async function finished<T>(tx: ReadTx | WriteTx, work: Promise<T>): Promise<T> {
  // Both promises are looked at below; this only says so before the first of them is awaited.
  tx.done.catch(() => undefined)
  try {
    const result = await work
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    // A full disk shows on the transaction; its requests only say that they were aborted.
    throw tx.error ?? error
  }
}

function abort(tx: ReadTx | WriteTx): void {
  try {
    tx.abort()
  } catch {
    // It was over already.
  }
}
