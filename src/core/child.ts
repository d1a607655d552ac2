/** The child: as little as practice needs. No birth date, no diagnosis, no picture. */
import { accommodationsSchema } from './accommodations'
import { z } from './schema'
import { letterSettingsSchema } from './letters/settings'
import { cleanText } from './text'

/** Age bands decide the sizes of targets and the width of roads, nothing else. */
export const ageBandSchema = z.enum(['3–4', '5–6', '7–8', '9–12'])
export type AgeBand = z.infer<typeof ageBandSchema>

/** The hand a child practises with. */
export const handednessSchema = z.enum(['right', 'left', 'not sure'])

/** How much happens at once on the screen and in the ear. */
export const sensoryPresetSchema = z.enum(['calm', 'standard', 'lively'])

/** Sound levels 0–1, each its own. */
export const soundLevelsSchema = z.object({
  voice: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.9),
  effects: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.6),
  music: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0),
})
export type SoundLevels = z.infer<typeof soundLevelsSchema>

/** A child of this device. */
export const childSchema = z.object({
  schema: z.literal(1),
  id: z.uuid(),
  nickname: cleanText(1, 24),
  /** Name of a picture in `public/assets/shared/avatars`. */
  avatar: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  ageBand: ageBandSchema,
  hand: handednessSchema,
  sensory: z._default(sensoryPresetSchema, 'standard'),
  sound: z.prefault(soundLevelsSchema, {}),
  accommodations: z.prefault(accommodationsSchema, {}),
  letters: z.prefault(letterSettingsSchema, {}),
  /** True for the made-up child of the try-out; never mixed with real records. */
  sample: z._default(z.boolean(), false),
  createdAt: z.iso.datetime(),
})
export type Child = z.infer<typeof childSchema>
