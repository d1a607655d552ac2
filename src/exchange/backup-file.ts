/** A backup: everything of a device in one file. `store/backup` writes it, piece by piece. */
import { childRecordsSchema, type ChildRecords } from '../core/child-records'
import { deviceSettingsSchema, type DeviceSettings } from '../core/device-settings'
import { z } from '../core/schema'
import { mapRead, readFile, type FileKind, type Read } from './read'

/** Everything a backup brings back. */
export interface BackupParcel {
  readonly madeAt: string
  readonly appVersion: string
  readonly children: readonly ChildRecords[]
  readonly settings: DeviceSettings
}

/** 64 MB: some months of daily practice with all ink. */
const backupFile: FileKind = {
  format: 'inchworm backup',
  version: 1,
  called: 'an Inchworm backup',
  longest: 64_000_000,
  mostNodes: 32_000_000,
}

const contentSchema = z.strictObject({
  format: z.literal('inchworm backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  appVersion: z.string().check(z.maxLength(40)),
  children: z.array(childRecordsSchema).check(z.maxLength(1000)),
  settings: deviceSettingsSchema,
})

/** What a backup file holds. */
export function readBackupFile(text: string): Read<BackupParcel> {
  return mapRead(readFile(text, backupFile, contentSchema), ({ madeAt, appVersion, children, settings }) => ({
    madeAt,
    appVersion,
    children,
    settings,
  }))
}
