/** Opens the store. */
import { attemptsIn } from './attempts'
import { childrenIn } from './children'
import { connect, usualPatience, type Patience } from './connection'
import { notesIn } from './notes'
import { programsIn } from './programs'
import { settingsIn } from './settings'
import type { Store } from './store'
import { upgrades } from './upgrades'
import { wholeIn } from './whole'

/** Opens what is kept on this device, or an empty store on a new one. Fails with a `StoreTrouble`. */
export async function openStore(name = 'inchworm', patience: Patience = usualPatience): Promise<Store> {
  const connection = await connect(name, upgrades, patience)
  const parts = {
    ...childrenIn(connection),
    ...programsIn(connection),
    ...attemptsIn(connection),
    ...notesIn(connection),
    ...settingsIn(connection),
  }
  return { ...parts, ...wholeIn(connection, parts), close: () => connection.close() }
}
