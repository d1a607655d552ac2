/** The shape of the database for the compiler. Values are unknown until their schema has read them. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Attempt } from '../core/attempt'
import type { SetAside } from './store'

export interface InchwormDb extends DBSchema {
  readonly children: { key: string; value: unknown }
  readonly programs: { key: [id: string, revision: number]; value: unknown; indexes: { child: string } }
  readonly attempts: {
    key: string
    value: unknown
    indexes: { practice: PracticeKey; activity: ActivityKey }
  }
  readonly notes: {
    key: string
    value: unknown
    indexes: { child: [childId: string, day: string, at: string] }
  }
  readonly settings: { key: string; value: unknown }
  readonly 'set-aside': { key: string; value: SetAside }
}

export type ObjectStoreName = 'children' | 'programs' | 'attempts' | 'notes' | 'settings' | 'set-aside'

/** An attempt as stored: an index key cannot hold null, so the assignment stands a second time as text. */
export type AttemptRow = Attempt & { readonly assignmentKey: string }

/** All that `practice` wants to know, so that it never reads the ink. */
export type PracticeKey = [
  childId: string,
  day: string,
  startedAt: string,
  activityId: string,
  sittingId: string,
  assignmentKey: string,
]

/** One activity of one child, day by day. */
export type ActivityKey = [childId: string, activityId: string, day: string, startedAt: string]

export type Db = IDBPDatabase<InchwormDb>
export type ReadTx = IDBPTransaction<InchwormDb, ObjectStoreName[], 'readonly'>
export type WriteTx = IDBPTransaction<InchwormDb, ObjectStoreName[], 'readwrite'>
export type UpgradeTx = IDBPTransaction<InchwormDb, ObjectStoreName[], 'versionchange'>
