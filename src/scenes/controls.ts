/** The two things always in the same corners: the ear (hear it again) and the door (leave, held for a second). */

/** How long the door must be held, ms: long enough that a resting hand does not leave. */
export const doorHoldMs = 1000

/** What the controls do. */
export interface ControlActions {
  hearAgain(): void
  leave(): void
}

/** Open controls. */
export interface Controls {
  /** Shows the picture twin of what is being said, or takes it away. */
  picture(url: string | null): void
  close(): void
}

/** Puts ear and door into a room; for a left-handed child they change sides, away from the arm. */
export function openControls(room: HTMLElement, mirrored: boolean, actions: ControlActions): Controls {
  const ear = controlButton(room, mirrored ? 'ear at-right' : 'ear at-left', 'Hear it again')
  const door = controlButton(room, mirrored ? 'door at-left' : 'door at-right', 'Leave: hold for one second')
  const twin = document.createElement('img')
  twin.className = `picture-twin ${mirrored ? 'at-right' : 'at-left'}`
  twin.alt = ''
  twin.hidden = true
  room.append(twin)
  ear.addEventListener('click', () => actions.hearAgain())
  const stopHolding = holdToLeave(door, actions.leave)
  return {
    picture(url) {
      twin.hidden = url === null
      if (url !== null) twin.src = url
      ear.classList.toggle('speaking', url !== null)
    },
    close() {
      stopHolding()
      for (const element of [ear, door, twin]) element.remove()
    },
  }
}

function controlButton(room: HTMLElement, names: string, label: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `control ${names}`
  button.setAttribute('aria-label', label)
  room.append(button)
  return button
}

/** The door opens after it was held; letting go early closes it again. Keyboard: hold Enter or Space. */
function holdToLeave(door: HTMLButtonElement, leave: () => void): () => void {
  let opening: ReturnType<typeof setTimeout> | undefined
  const hold = (event: Event) => {
    if (opening !== undefined) return
    event.preventDefault()
    door.classList.add('opening')
    opening = setTimeout(leave, doorHoldMs)
  }
  const release = () => {
    clearTimeout(opening)
    opening = undefined
    door.classList.remove('opening')
  }
  door.addEventListener('pointerdown', hold)
  door.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') hold(event)
  })
  for (const name of ['pointerup', 'pointercancel', 'pointerleave', 'keyup', 'blur'])
    door.addEventListener(name, release)
  door.addEventListener('contextmenu', (event) => event.preventDefault())
  // A finger that still rests when the garden is gone must not press what lies behind the door.
  door.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false })
  return release
}
