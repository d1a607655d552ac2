/** Reading with care: what its schema cannot read is set aside as it was, with a plain reason. */
import type { z } from '../core/schema'
import type { Connection } from './connection'
import type { ObjectStoreName, WriteTx } from './database'
import type { SetAside } from './store'

/** Where records of a kind lie, how they are read and under which key each is kept. */
export interface Shelf<Schema extends z.ZodMiniType> {
  readonly kind: SetAside['kind']
  readonly name: Exclude<ObjectStoreName, 'set-aside'>
  readonly schema: Schema
  keyOf(raw: unknown): string | [string, number]
}

interface Unreadable {
  readonly raw: unknown
  readonly reason: string
}

/** The records that could be read, in their order; the others are moved out of the way. */
export async function sifted<Schema extends z.ZodMiniType>(
  connection: Connection,
  shelf: Shelf<Schema>,
  rows: readonly unknown[],
): Promise<z.infer<Schema>[]> {
  const good: z.infer<Schema>[] = []
  const bad: Unreadable[] = []
  for (const raw of rows) {
    const parsed = shelf.schema.safeParse(raw)
    if (parsed.success) good.push(parsed.data)
    else bad.push({ raw, reason: reasonOf(raw, parsed.error) })
  }
  if (bad.length > 0) await setAsideOrLeave(connection, shelf, bad)
  return good
}

/** A field of something unknown, or undefined. */
export function fieldOf(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined
}

/** On a full or failing device the records stay where they are: unread, but not lost, and met again next time. */
async function setAsideOrLeave(
  connection: Connection,
  shelf: Shelf<z.ZodMiniType>,
  bad: readonly Unreadable[],
): Promise<void> {
  try {
    await connection.write([shelf.name, 'set-aside'], async (tx) => {
      for (const unreadable of bad) await move(tx, shelf, unreadable)
    })
  } catch {
    // Reading must not fail because tidying did.
  }
}

async function move(tx: WriteTx, shelf: Shelf<z.ZodMiniType>, { raw, reason }: Unreadable): Promise<void> {
  const key = shelf.keyOf(raw)
  const id = await freeId(tx, `${shelf.kind} ${String(key)}`)
  await tx.objectStore('set-aside').put({ id, kind: shelf.kind, reason, raw })
  await tx.objectStore(shelf.name).delete(key)
}

async function freeId(tx: WriteTx, wanted: string): Promise<string> {
  const taken = await tx.objectStore('set-aside').getKey(wanted)
  return taken === undefined ? wanted : freeId(tx, `${wanted} again`)
}

function reasonOf(raw: unknown, error: z.core.$ZodError): string {
  const schema = fieldOf(raw, 'schema')
  if (typeof schema === 'number' && schema > 1) return 'It was written by a newer Inchworm.'
  const path = error.issues[0]?.path.join('.') ?? ''
  return path === '' ? 'It does not hold together.' : `Its “${path}” is missing or not as expected.`
}
