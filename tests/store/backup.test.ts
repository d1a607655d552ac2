import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readBackupFile } from '../../src/exchange/backup-file'
import { freshSettings } from '../../src/core/device-settings'
import { backupOf } from '../../src/store/backup'
import { freshStore } from '../support/fresh-store'
import { aChild, anAttempt, idOf, someRecords } from '../support/records'

const nowMs = Date.UTC(2026, 8, 20, 12)

test('a backup of an empty device can be read', async () => {
  const { store } = await freshStore()
  expect(readBackupFile(await backupOf(store, nowMs, '0.1.0'))).toEqual({
    kind: 'read',
    value: { madeAt: '2026-09-20T12:00:00.000Z', appVersion: '0.1.0', children: [], settings: freshSettings },
  })
})

test('backup, wipe, restore: everything is as it was', async () => {
  const { store } = await freshStore()
  const other = {
    child: aChild({ id: idOf(7), createdAt: '2026-10-01T00:00:00.000Z' }),
    programs: [],
    attempts: [],
    notes: [],
  }
  await store.addRecords([
    { ...someRecords(), attempts: [...someRecords().attempts, anAttempt(9, '2026-11-30')] },
    other,
  ])
  const before = await backupOf(store, nowMs, '0.1.0')
  await store.deleteEverything()
  const read = readBackupFile(before)
  if (read.kind === 'refused') throw new Error(read.sentence)
  await store.addRecords(read.value.children)
  await store.addRecords(read.value.children)
  await store.saveSettings(read.value.settings)
  expect(await backupOf(store, nowMs, '0.1.0')).toBe(before)
})
