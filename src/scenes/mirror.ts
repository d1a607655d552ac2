/**
 * A DOM twin of what can be chosen on the canvas: buttons in the same places that keyboards, switches and
 * screen readers can reach. Fingers pass through them to the page.
 */
import type { Box } from '../core/geometry'
import { boxToScreen, type PageFit } from './page-fit'

/** One thing that can be chosen. */
export interface Mirrored {
  readonly id: string
  readonly label: string
  /** Page units. */
  readonly box: Box
  choose(): void
}

/** An open mirror. */
export interface Mirror {
  /** Shows exactly these, keeping the focus where it was when the same id is still there. */
  show(items: readonly Mirrored[]): void
  refit(fit: PageFit): void
}

/** Opens the mirror in an element that covers the viewport. */
export function openMirror(room: HTMLElement, first: PageFit): Mirror {
  let fit = first
  let shown: readonly Mirrored[] = []
  const buttons = new Map<string, HTMLButtonElement>()

  const place = () => {
    for (const item of shown) {
      const box = boxToScreen(fit, item.box)
      const button = buttons.get(item.id)
      if (!button) continue
      button.style.left = `${box.x}px`
      button.style.top = `${box.y}px`
      button.style.width = `${box.width}px`
      button.style.height = `${box.height}px`
    }
  }
  return {
    show(items) {
      shown = items
      const wanted = new Set(items.map((item) => item.id))
      for (const [id, button] of buttons) {
        if (wanted.has(id)) continue
        button.remove()
        buttons.delete(id)
      }
      for (const item of items) {
        const button = buttons.get(item.id) ?? newButton(room, item.id)
        buttons.set(item.id, button)
        button.setAttribute('aria-label', item.label)
        button.onclick = () => item.choose()
      }
      place()
    },
    refit(next) {
      fit = next
      place()
    },
  }
}

function newButton(room: HTMLElement, id: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'mirrored'
  button.dataset['id'] = id
  room.append(button)
  return button
}
