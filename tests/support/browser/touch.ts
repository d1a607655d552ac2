/** Fingers and a pen, as the browser itself would deliver them: trusted events over the debugging protocol. */
import type { CDPSession, Page } from 'playwright/test'
import type { Point } from '../../../src/core/geometry'

/** A finger on the glass. */
export interface Contact extends Point {
  readonly id: number
  readonly radiusX?: number
  readonly radiusY?: number
}

/** A hand over a page; coordinates are CSS px. */
export interface Fingers {
  touch(contacts: readonly Contact[]): Promise<void>
  move(contacts: readonly Contact[]): Promise<void>
  /** Lifts the contacts given; all when none is. */
  lift(contacts?: readonly Contact[]): Promise<void>
  /** The system takes all contacts away. */
  takeAway(): Promise<void>
  tap(at: Point): Promise<void>
  /** One finger down at the first place, through all, and up at the last; `msPerPlace` between them. */
  follow(way: readonly Point[], msPerPlace?: number): Promise<void>
}

/** Gives a page fingers. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    contacts: readonly Contact[],
  ) => dispatched(session, type, contacts)
  return {
    touch: (contacts) => send('touchStart', contacts),
    move: (contacts) => send('touchMove', contacts),
    lift: (contacts = []) => send('touchEnd', contacts),
    takeAway: () => send('touchCancel', []),
    async tap(at) {
      await send('touchStart', [{ id: 0, ...at }])
      await page.waitForTimeout(40)
      await send('touchEnd', [])
    },
    async follow(way, msPerPlace = 8) {
      const [first, ...rest] = way
      if (!first) return
      await send('touchStart', [{ id: 0, ...first }])
      await inStep(page, msPerPlace, rest, (place) => send('touchMove', [{ id: 0, ...place }]))
      await send('touchEnd', [])
    },
  }
}

/** A pen over a page. */
export interface Pen {
  follow(way: readonly Point[], msPerPlace?: number): Promise<void>
}

/** Gives a page a pen with pressure and tilt. */
export async function penOn(page: Page): Promise<Pen> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point, force: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
      force,
      tiltX: 20,
      tiltY: -10,
    })
  return {
    async follow(way, msPerPlace = 8) {
      const [first] = way
      const last = way[way.length - 1]
      if (!first || !last) return
      await send('mousePressed', first, 0.3)
      await inStep(page, msPerPlace, way, (place, k) =>
        send('mouseMoved', place, 0.3 + 0.3 * Math.sin(k / 5) ** 2),
      )
      await send('mouseReleased', last, 0)
    },
  }
}

/** Moves at the hand's pace, whether or not the page keeps up: a slow page gets several in one event, as in life. */
async function inStep(
  page: Page,
  ms: number,
  way: readonly Point[],
  move: (place: Point, k: number) => Promise<unknown>,
): Promise<void> {
  const moves: Promise<unknown>[] = []
  for (const [k, place] of way.entries()) {
    await page.waitForTimeout(ms)
    const moved = move(place, k)
    // A browser killed meanwhile is noticed below.
    moved.catch(() => undefined)
    moves.push(moved)
  }
  await Promise.all(moves)
}

async function dispatched(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  contacts: readonly Contact[],
): Promise<void> {
  const touchPoints = contacts.map((contact) => ({ radiusX: 12, radiusY: 9, force: 0.7, ...contact }))
  await session.send('Input.dispatchTouchEvent', { type, touchPoints })
}
