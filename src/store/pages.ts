/** Reading a long stretch of an index page by page, so that no single request runs for seconds. */
import type { IDBPIndex } from 'idb'
import type { InchwormDb, ObjectStoreName } from './database'

/** Records in one page: some 50 ms of reading on a slow tablet. */
const pageSize = 200

/** All values of a stretch, a page at a time. Page borders come from keys alone. */
export async function* pagesOf<Index extends 'practice' | 'activity'>(
  index: IDBPIndex<InchwormDb, ObjectStoreName[], 'attempts', Index, 'readonly'>,
  stretch: IDBKeyRange,
): AsyncGenerator<unknown[]> {
  let cursor = await index.openKeyCursor(stretch)
  while (cursor !== null) {
    const first = cursor.key
    cursor = await nextPage(cursor)
    yield await index.getAll(
      cursor === null
        ? IDBKeyRange.bound(first, stretch.upper)
        : IDBKeyRange.bound(first, cursor.key, false, true),
    )
  }
}

interface KeyCursor<Key> {
  readonly key: Key
  advance(count: number): Promise<this | null>
  continue(): Promise<this | null>
}

/** The first place a page on where the key is a new one: a page never ends between two equal keys. */
async function nextPage<Key, Cursor extends KeyCursor<Key>>(cursor: Cursor): Promise<Cursor | null> {
  let next = await cursor.advance(pageSize - 1)
  if (next === null) return null
  const last = String(next.key)
  while (next !== null && String(next.key) === last) next = await next.continue()
  return next
}
