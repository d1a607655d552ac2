/**
 * Choosing with switches, which tablets hear as keys: with one, a light moves from choice to choice and the space
 * bar takes the one that is lit; with two, space moves the light and return takes it.
 */
import type { Accommodations } from '../core/accommodations'

/** Lights the buttons of the mirror for a child who uses switches, until the signal says stop. */
export function openScanning(
  mirror: HTMLElement,
  { scanning, scanMs }: Pick<Accommodations, 'scanning' | 'scanMs'>,
  signal: AbortSignal,
): void {
  if (scanning === 'off') return
  const step = () => light(mirror)
  if (scanning === 'one switch') {
    const moving = setInterval(step, scanMs)
    signal.addEventListener('abort', () => clearInterval(moving))
  }
  const press = (event: KeyboardEvent) => {
    const moves = scanning === 'two switches' && event.key === ' '
    const takes = event.key === 'Enter' || (event.key === ' ' && !moves)
    // Ear and door stay keys of their own.
    const onControl = event.target instanceof Element && event.target.closest('.control') !== null
    if (onControl || (!moves && !takes)) return
    event.preventDefault()
    if (event.type === 'keyup' || event.repeat) return
    if (moves) step()
    else litIn(mirror)?.click()
  }
  // The key coming up would press the button once more.
  for (const name of ['keydown', 'keyup'] as const)
    document.addEventListener(name, press, { signal, capture: true })
}

/** Moves the light to the next button, from the last back to the first. */
function light(mirror: HTMLElement): void {
  const buttons = [...mirror.querySelectorAll('button')]
  const lit = litIn(mirror)
  const next = buttons[(lit ? buttons.indexOf(lit) + 1 : 0) % Math.max(1, buttons.length)]
  lit?.removeAttribute('data-lit')
  next?.setAttribute('data-lit', '')
  next?.focus()
}

function litIn(mirror: HTMLElement): HTMLButtonElement | null {
  return mirror.querySelector('button[data-lit]')
}
