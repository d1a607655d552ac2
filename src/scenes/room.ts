/** The DOM of the child's world: a canvas for Phaser, one for ink, one for puppets, and what lies above them. */
import './stage.css'

/** The layers of the room, bottom to top. */
export interface Room {
  readonly element: HTMLElement
  readonly world: HTMLElement
  readonly ink: HTMLCanvasElement
  readonly puppets: HTMLCanvasElement
  /** Covers the page and takes every touch. */
  readonly surface: HTMLElement
  readonly mirror: HTMLElement
  /** Shown while the world has to wait. */
  readonly moment: HTMLElement
}

/** Builds the room inside a root and answers its layers. */
export function buildRoom(root: HTMLElement): Room {
  const element = add(root, 'main', 'room')
  element.setAttribute('aria-label', 'Garden')
  const world = add(element, 'div', 'world')
  const ink = add(element, 'canvas', 'ink')
  const puppets = add(element, 'canvas', 'puppets')
  const surface = add(element, 'div', 'surface')
  const mirror = add(element, 'div', 'mirror')
  const moment = add(element, 'div', 'moment')
  moment.hidden = true
  moment.setAttribute('role', 'status')
  const picture = document.createElement('img')
  picture.src = `${import.meta.env.BASE_URL}assets/shared/inchworm.svg`
  picture.alt = 'One moment'
  moment.append(picture)
  return { element, world, ink, puppets, surface, mirror, moment }
}

/** Gives both 2D canvases the size of the viewport in device pixels. */
export function sizeCanvases(room: Room, width: number, height: number, pixelRatio: number): void {
  for (const canvas of [room.ink, room.puppets]) {
    canvas.width = Math.round(width * pixelRatio)
    canvas.height = Math.round(height * pixelRatio)
  }
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  parent.append(element)
  return element
}
