/** What this device knows about itself. One record. */
import { z } from './schema'

export const deviceSettingsSchema = z.object({
  schema: z.literal(1),
  /** Who uses this device; null until asked. */
  use: z._default(z.nullable(z.enum(['family', 'therapist'])), null),
  /** Bank-card calibration of the screen it was made on; null before. */
  calibration: z._default(
    z.nullable(
      z.object({
        mmPerCssPx: z.number().check(z.gt(0.05), z.lt(1)),
        /** As `screenKey` names it, so that another screen or zoom is noticed. */
        screen: z.string().check(z.maxLength(40)),
      }),
    ),
    null,
  ),
  /** When a backup last left this device. */
  lastBackupAt: z._default(z.nullable(z.iso.datetime()), null),
})
export type DeviceSettings = z.infer<typeof deviceSettingsSchema>

/** The settings of a device that was never asked anything. */
export const freshSettings: DeviceSettings = deviceSettingsSchema.parse({ schema: 1 })
