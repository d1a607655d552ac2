/** Appending: what is here already is left as it is. */
import type { InchwormDb, WriteTx } from './database'

/** Adds a record unless its key is taken; true when it was added. */
export async function addMissing<Name extends 'children' | 'programs' | 'attempts' | 'notes'>(
  tx: WriteTx,
  name: Name,
  record: unknown,
  key: InchwormDb[Name]['key'],
): Promise<boolean> {
  const records = tx.objectStore(name)
  if ((await records.getKey(key)) !== undefined) return false
  await records.add(record)
  return true
}
