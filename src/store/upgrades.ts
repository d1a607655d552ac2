/** The steps that bring older databases up to date. A step is never changed once released; a new one follows. */
import type { Db, UpgradeTx } from './database'

/** One step; what it could not know about older data stands beside it. */
export interface Upgrade {
  readonly name: string
  apply(db: Db, tx: UpgradeTx): void
}

/** All steps in order. The database version is the number of steps applied. */
export const upgrades: readonly Upgrade[] = [
  {
    name: 'first object stores',
    // There is no older data: nothing was kept before this version.
    apply(db) {
      db.createObjectStore('children', { keyPath: 'id' })
      db.createObjectStore('programs', { keyPath: ['id', 'revision'] }).createIndex('child', 'childId')
      const attempts = db.createObjectStore('attempts', { keyPath: 'id' })
      attempts.createIndex('practice', [
        'childId',
        'day',
        'startedAt',
        'activityId',
        'sittingId',
        'assignmentKey',
      ])
      attempts.createIndex('activity', ['childId', 'activityId', 'day', 'startedAt'])
      db.createObjectStore('notes', { keyPath: 'id' }).createIndex('child', ['childId', 'day', 'at'])
      db.createObjectStore('settings')
      db.createObjectStore('set-aside', { keyPath: 'id' })
    },
  },
]

/** Applies the steps a database of `oldVersion` has not seen. */
export function upgradeFrom(oldVersion: number, steps: readonly Upgrade[], db: Db, tx: UpgradeTx): void {
  for (const step of steps.slice(oldVersion)) step.apply(db, tx)
}
