/** The kinds of record and where each is kept. */
import { attemptSchema } from '../core/attempt'
import { childSchema } from '../core/child'
import { deviceSettingsSchema } from '../core/device-settings'
import { homeNoteSchema } from '../core/home-note'
import { programSchema } from '../core/program'
import { fieldOf } from './sift'

/** The key of the one record of settings. */
export const settingsKey = 'device'

const byId = (raw: unknown) => String(fieldOf(raw, 'id'))

export const childShelf = { kind: 'child', name: 'children', schema: childSchema, keyOf: byId } as const
export const attemptShelf = { kind: 'attempt', name: 'attempts', schema: attemptSchema, keyOf: byId } as const
export const noteShelf = { kind: 'note', name: 'notes', schema: homeNoteSchema, keyOf: byId } as const
/** Revisions of one program share its id or have their own; either way each is kept. */
export const programShelf = {
  kind: 'program',
  name: 'programs',
  schema: programSchema,
  keyOf: (raw: unknown): [string, number] => [byId(raw), Number(fieldOf(raw, 'revision'))],
} as const
export const settingsShelf = {
  kind: 'settings',
  name: 'settings',
  schema: deviceSettingsSchema,
  keyOf: () => settingsKey,
} as const
