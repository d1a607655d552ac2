/** A backup: one text with everything, which `exchange/backup-file` reads again. */
import { isoInstant } from '../core/day'
import type { Child } from '../core/child'
import type { Store } from './store'
import { pause } from './watchdog'
import { firstDay, lastDay } from './whole'

/** Everything in the store as one text, written a day of one child at a time so that the screen stays alive. */
export async function backupOf(store: Store, nowMs: number, appVersion: string): Promise<string> {
  const head = { format: 'inchworm backup', version: 1, madeAt: isoInstant(nowMs), appVersion }
  const pieces = [JSON.stringify(head).slice(0, -1), ',"children":[']
  const children = await store.children()
  for (const [index, child] of children.entries()) {
    if (index > 0) pieces.push(',')
    pieces.push(...(await piecesOf(store, child)))
  }
  pieces.push('],"settings":', JSON.stringify(await store.settings()), '}')
  return pieces.join('')
}

async function piecesOf(store: Store, child: Child): Promise<string[]> {
  const programs = await store.programs(child.id)
  const notes = await store.notes(child.id, firstDay, lastDay)
  const pieces = [JSON.stringify({ child, programs, notes }).slice(0, -1), ',"attempts":[']
  let separator = ''
  for (const day of await practiceDaysOf(store, child.id)) {
    const attempts = await store.attempts({ childId: child.id, from: day, to: day })
    for (const attempt of attempts) {
      pieces.push(separator, JSON.stringify(attempt))
      separator = ','
    }
    await pause(0)
  }
  pieces.push(']}')
  return pieces
}

/** The days with practice, from the index alone. */
async function practiceDaysOf(store: Store, childId: string): Promise<string[]> {
  const marks = await store.practice(childId, firstDay, lastDay)
  return [...new Set(marks.map(({ day }) => day))]
}
