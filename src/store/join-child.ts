/** One child under two ids: all that was kept under the one moves to the other, in one transaction. */
import type { WriteTx } from './database'
import { fieldOf } from './sift'
import type { Alive } from './watchdog'

/** Moves every record of `fromId` to `toId` and forgets `fromId`; records keep their own ids and all else. */
export async function moveChild(tx: WriteTx, fromId: string, toId: string, alive: Alive): Promise<void> {
  const moved = (raw: unknown) => (typeof raw === 'object' ? { ...raw, childId: toId } : raw)
  const all = IDBKeyRange.bound([fromId], [fromId, []])
  const [programs, attempts, notes] = [
    tx.objectStore('programs'),
    tx.objectStore('attempts'),
    tx.objectStore('notes'),
  ]
  for (const program of await programs.index('child').getAll(fromId)) await programs.put(moved(program))
  for (const note of await notes.index('child').getAll(all)) await notes.put(moved(note))
  // One at a time: an attempt carries its ink.
  for (const key of await attempts.index('practice').getAllKeys(all)) {
    await attempts.put(moved(await attempts.get(key)))
    alive()
  }
  const asides = tx.objectStore('set-aside')
  for (const aside of await asides.getAll())
    if (fieldOf(aside.raw, 'childId') === fromId) await asides.put({ ...aside, raw: moved(aside.raw) })
  await tx.objectStore('children').delete(fromId)
}
