/** At the end of a sitting the child looks at all it wrote and chooses what it likes best; nobody has to. */
import type Phaser from 'phaser'
import type { Point, Polyline } from '../../../core/geometry'
import { openChoiceBoard } from '../../../scenes/choice-board'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import type { HandPorts } from '../../../scenes/hand-ports'
import { paintLetterCard } from '../../../scenes/paint/letter-card'

/** Cards lie in at most two rows. */
const mostInRow = 4
/** As many pieces as can be told apart on the page; of more, the last ones are shown. */
export const mostShown = 2 * mostInRow
/** Cards, page units: width at most, height ÷ width, between them, and the middle of all. */
const card = { width: 210, tall: 1.12, gap: 32, middle: 330 } as const
/** The question is repeated once after so long, ms; without a choice the sitting goes on after twice that. */
const patienceMs = 12_000
/** The chosen card is seen for so long, ms. */
const seenMs = 900

/**
 * Lays out what was written, one card for each piece, asks, and lets one be chosen. Answers its place among the
 * pieces, from 0; null when none was chosen for a while.
 */
export function chooseFavourite(
  hand: HandPorts,
  drawing: DrawingPorts,
  pieces: readonly (readonly Polyline[])[],
  ask: () => Promise<void>,
): Promise<number | null> {
  const { width, places } = laidOut(pieces.length)
  const cards = places.map((at, k) => putCard(drawing, at, width, pieces[k] ?? [], k))
  return new Promise((resolve) => {
    let isOpen = true
    const close = () => {
      isOpen = false
      board.offer([])
    }
    const board = openChoiceBoard(hand, {
      chosen({ id }) {
        close()
        void show(drawing, cards, Number(id)).then(() => resolve(Number(id)))
      },
    })
    const wait = async () => {
      void ask()
      await drawing.pause(patienceMs)
      if (!isOpen) return
      void ask()
      await pulse(drawing, cards)
      await drawing.pause(patienceMs)
      if (!isOpen) return
      close()
      resolve(null)
    }
    board.offer(places.map((at, k) => ({ id: String(k), label: `Number ${k + 1}`, at, size: width })))
    void wait()
  })
}

/** Points at the cards, one after another. */
async function pulse({ tween }: DrawingPorts, cards: readonly Phaser.GameObjects.Image[]): Promise<void> {
  for (const one of cards) await tween({ targets: one, scale: one.scale * 1.08, duration: 220, yoyo: true })
}

function putCard(
  { put }: DrawingPorts,
  at: Point,
  width: number,
  piece: readonly Polyline[],
  k: number,
): Phaser.GameObjects.Image {
  const look = { width, height: width * card.tall }
  return put(at, {
    key: `favourite ${k}`,
    width: look.width + 40,
    height: look.height + 40,
    paint: (brush) => paintLetterCard(brush, look, piece, false),
  })
}

/** The chosen card comes forward, the others step back. */
async function show(
  { tools, tween, pause }: DrawingPorts,
  cards: readonly Phaser.GameObjects.Image[],
  index: number,
): Promise<void> {
  tools.sound.play('along')
  const others = cards.filter((_, k) => k !== index)
  const chosen = cards[index]
  await Promise.all([
    chosen ? tween({ targets: chosen, scale: chosen.scale * 1.1, duration: 260 }) : null,
    others.length > 0 ? tween({ targets: others, alpha: 0.35, duration: 260 }) : null,
  ])
  await pause(seenMs)
}

/** Where cards lie: one row, or two of about the same length. */
function laidOut(count: number): { readonly width: number; readonly places: readonly Point[] } {
  const rows = count > mostInRow ? 2 : 1
  const inRow = Math.ceil(count / rows)
  const width = Math.min(card.width, 900 / inRow - card.gap)
  const height = width * card.tall
  const places = Array.from({ length: count }, (_, k) => {
    const row = Math.floor(k / inRow)
    const here = row === rows - 1 ? count - row * inRow : inRow
    return {
      x: 500 + ((k % inRow) - (here - 1) / 2) * (width + card.gap),
      y: card.middle + (row - (rows - 1) / 2) * (height + card.gap),
    }
  })
  return { width, places }
}
