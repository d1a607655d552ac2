/** A storm of hands: up to ten contacts that land, wander, lift, are taken away or are palms, in any order. */
import type { Page } from 'playwright/test'

/** What blew over the page. */
export interface Storm {
  readonly events: number
  /** Longest time one event took, ms. */
  readonly longestMs: number
}

/**
 * Lets `events` pointer events storm over the surface. They are made in the page, since the debugging protocol takes a
 * millisecond for each; the capture hears them as any other. At the end every contact has lifted.
 */
export function stormOver(page: Page, events: number, seed: number): Promise<Storm> {
  return page.evaluate(
    async ({ events, seed }) => {
      const surface = document.querySelector('.surface')
      if (!surface) throw new Error('no surface')
      surface.setPointerCapture = () => undefined
      let state = seed
      const next = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state / 4294967296
      }
      const down = new Map<number, { x: number; y: number; wide: number; type: string }>()
      let longestMs = 0
      const send = (name: string, id: number) => {
        const contact = down.get(id)
        if (!contact) return
        const { x, y, wide, type } = contact
        const event = new PointerEvent(name, {
          pointerId: id,
          pointerType: type,
          isPrimary: down.size === 1,
          clientX: x,
          clientY: y,
          width: wide,
          height: wide,
          pressure: 0.5,
          button: name === 'pointermove' ? -1 : 0,
          buttons: 1,
          bubbles: true,
          cancelable: true,
        })
        const before = performance.now()
        surface.dispatchEvent(event)
        longestMs = Math.max(longestMs, performance.now() - before)
      }
      for (let k = 0; k < events; k++) {
        const id = 100 + Math.floor(next() * 10)
        const contact = down.get(id)
        const dice = next()
        if (!contact) {
          const wide = next() < 0.1 ? 180 : 20
          const type = next() < 0.05 ? 'pen' : 'touch'
          down.set(id, { x: next() * innerWidth, y: next() * innerHeight, wide, type })
          send('pointerdown', id)
        } else if (dice < 0.86) {
          contact.x += (next() - 0.5) * 90
          contact.y += (next() - 0.5) * 90
          send('pointermove', id)
        } else {
          send(dice < 0.96 ? 'pointerup' : 'pointercancel', id)
          down.delete(id)
        }
        // The world goes on meanwhile.
        if (k % 250 === 0) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      for (const id of down.keys()) send('pointerup', id)
      return { events, longestMs }
    },
    { events, seed },
  )
}
