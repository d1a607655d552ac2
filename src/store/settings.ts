/** The one record a device keeps about itself. */
import { freshSettings } from '../core/device-settings'
import type { Connection } from './connection'
import { settingsKey, settingsShelf } from './shelves'
import { sifted } from './sift'
import type { Store } from './store'

/** The part of the store that knows the device. */
export function settingsIn(connection: Connection): Pick<Store, 'settings' | 'saveSettings'> {
  return {
    settings: async () => {
      const row = await connection.read(['settings'], (tx) => tx.objectStore('settings').get(settingsKey))
      const [settings] = row === undefined ? [] : await sifted(connection, settingsShelf, [row])
      return settings ?? freshSettings
    },
    saveSettings: async (settings) => {
      await connection.write(['settings'], (tx) => tx.objectStore('settings').put(settings, settingsKey))
    },
  }
}
