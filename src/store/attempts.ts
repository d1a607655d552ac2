/** Attempts: appended one by one, read in stretches of days. */
import type { Attempt } from '../core/attempt'
import { instantOf } from '../core/day'
import { addMissing } from './add-missing'
import type { Connection } from './connection'
import type { AttemptRow, PracticeKey, ReadTx } from './database'
import { pagesOf } from './pages'
import { attemptShelf } from './shelves'
import { sifted } from './sift'
import type { AttemptQuery, PracticeMark, Store } from './store'

/** The part of the store that knows attempts. */
export function attemptsIn(
  connection: Connection,
): Pick<Store, 'recordAttempt' | 'attempts' | 'attempt' | 'practice'> {
  return {
    recordAttempt: async (attempt) => {
      await connection.write(['attempts'], (tx) => addMissing(tx, 'attempts', rowOf(attempt), attempt.id))
    },
    attempts: async (query) => {
      const rows = await connection.read(['attempts'], (tx, alive) => rowsFor(tx, query, alive))
      return (await sifted(connection, attemptShelf, rows)).sort(byStart)
    },
    attempt: async (id) => {
      const row = await connection.read(['attempts'], (tx) => tx.objectStore('attempts').get(id))
      const [attempt] = row === undefined ? [] : await sifted(connection, attemptShelf, [row])
      return attempt ?? null
    },
    practice: (childId, from, to) =>
      connection.read(['attempts'], async (tx, alive) => {
        const marks: PracticeMark[] = []
        const index = tx.objectStore('attempts').index('practice')
        let cursor = await index.openKeyCursor(daysOf([childId], from, to))
        while (cursor !== null) {
          marks.push(markFrom(cursor.key))
          alive()
          cursor = await cursor.continue()
        }
        return marks
      }),
  }
}

/** The attempt as it is stored. */
export function rowOf(attempt: Attempt): AttemptRow {
  return { ...attempt, assignmentKey: attempt.assignmentId ?? '' }
}

async function rowsFor(tx: ReadTx, query: AttemptQuery, alive: () => void): Promise<unknown[]> {
  const { childId, activityId, from, to } = query
  const attempts = tx.objectStore('attempts')
  const rows =
    activityId === undefined
      ? pagesOf(attempts.index('practice'), daysOf([childId], from, to))
      : pagesOf(attempts.index('activity'), daysOf([childId, activityId], from, to))
  const found: unknown[] = []
  for await (const page of rows) {
    found.push(...page)
    alive()
  }
  return found
}

/** The stretch of an index whose keys begin with `head` and go on with a day; both days included. */
function daysOf(head: readonly string[], from?: string, to?: string): IDBKeyRange {
  // An array sorts after every text, so `[]` stands for "whatever follows".
  return IDBKeyRange.bound(
    from === undefined ? [...head] : [...head, from],
    to === undefined ? [...head, []] : [...head, to, []],
  )
}

function markFrom([, day, , activityId, sittingId, assignmentKey]: PracticeKey): PracticeMark {
  return { day, activityId, sittingId, assignmentId: assignmentKey === '' ? null : assignmentKey }
}

function byStart(a: Attempt, b: Attempt): number {
  return instantOf(a.startedAt) - instantOf(b.startedAt)
}
