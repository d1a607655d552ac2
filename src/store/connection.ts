/**
 * The connection to the database. Browsers take it away (memory pressure, another tab, the page cache), so no
 * handle is trusted for longer than one transaction, and none is tried again once it failed.
 */
import { openDB } from 'idb'
import type { Db, ObjectStoreName, ReadTx, WriteTx } from './database'
import { reading, writing } from './transact'
import { inWords, isStale, troubleOf } from './trouble'
import { upgradeFrom, type Upgrade } from './upgrades'
import { pause, watched, type Alive } from './watchdog'

/** How long to wait before what. */
export interface Patience {
  /** Pauses before each new try with a new handle, ms; as many tries as pauses. */
  readonly reopenAfterMs: readonly number[]
  /** Longest silence of the browser during one try, ms. */
  readonly silenceMs: number
}

/** Three new tries within about four seconds: a killed storage process came back in 0.2–1.4 s when measured. */
export const usualPatience: Patience = { reopenAfterMs: [100, 1000, 3000], silenceMs: 5000 }

export interface Connection {
  read<T>(names: readonly ObjectStoreName[], work: (tx: ReadTx, alive: Alive) => Promise<T>): Promise<T>
  /** Writes strictly; `work` may run more than once, so it must come to the same when repeated. */
  write<T>(names: readonly ObjectStoreName[], work: (tx: WriteTx, alive: Alive) => Promise<T>): Promise<T>
  close(): void
}

/** Opens the database, bringing it up to date first. */
export async function connect(
  name: string,
  steps: readonly Upgrade[],
  patience: Patience = usualPatience,
): Promise<Connection> {
  const handle = handleOn(name, steps)
  const letGo = () => handle.drop()
  if (typeof addEventListener === 'function') addEventListener('pagehide', letGo)
  const operate = <T>(transaction: (db: Db, alive: Alive) => Promise<T>) =>
    persistently(handle, patience, transaction)
  const connection: Connection = {
    read: (names, work) => operate((db, alive) => reading(db, names, (tx) => work(tx, alive))),
    write: (names, work) => operate((db, alive) => writing(db, names, (tx) => work(tx, alive))),
    close: () => {
      if (typeof removeEventListener === 'function') removeEventListener('pagehide', letGo)
      handle.close()
    },
  }
  await operate(() => Promise.resolve())
  return connection
}

/** Runs an operation on the handle of the moment; when that one proves stale, on a new one. */
async function persistently<T>(
  handle: Handle,
  patience: Patience,
  operation: (db: Db, alive: Alive) => Promise<T>,
): Promise<T> {
  for (const waitMs of [...patience.reopenAfterMs, null]) {
    try {
      return await watched(patience.silenceMs, async (alive) => operation(await handle.get(), alive))
    } catch (error) {
      const blocked = handle.isBlocked()
      // A blocked opening goes on waiting for the other tab; everything else starts afresh.
      if (!blocked) handle.drop()
      if (waitMs === null || !isStale(error)) throw blocked ? troubleOf('blocked', error) : inWords(error)
      await pause(waitMs)
    }
  }
  throw new Error('a list of tries ended without a last one')
}

interface Handle {
  get(): Promise<Db>
  /** True while an older tab keeps this version from opening. */
  isBlocked(): boolean
  /** Lets the handle go; running transactions finish, the next `get` opens anew. */
  drop(): void
  close(): void
}

function handleOn(name: string, steps: readonly Upgrade[]): Handle {
  let opening: Opening | null = null
  let closed = false
  const drop = (which = opening) => {
    if (which === null) return
    if (which === opening) opening = null
    which.db.then(
      (db) => db.close(),
      () => undefined,
    )
  }
  return {
    get: () => {
      if (closed) return Promise.reject(new Error('the store was used after it was closed'))
      opening ??= open(name, steps, drop)
      return opening.db
    },
    isBlocked: () => opening?.blocked === true,
    drop: () => drop(),
    close: () => {
      closed = true
      drop()
    },
  }
}

interface Opening {
  readonly db: Promise<Db>
  blocked: boolean
}

function open(name: string, steps: readonly Upgrade[], drop: (which: Opening) => void): Opening {
  const db: Promise<Db> = openDB(name, steps.length, {
    upgrade: (fresh, oldVersion, _, tx) => {
      // A failed upgrade is told by the opening itself.
      tx.done.catch(() => undefined)
      upgradeFrom(oldVersion, steps, fresh, tx)
    },
    blocked: () => {
      opening.blocked = true
    },
    // A newer Inchworm, or a deletion, waits for us in another tab.
    blocking: () => drop(opening),
    terminated: () => drop(opening),
  })
  const opening: Opening = { db, blocked: false }
  const unblock = () => {
    opening.blocked = false
  }
  db.then(unblock, unblock)
  return opening
}
