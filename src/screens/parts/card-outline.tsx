/** The outline of a bank card that is made as large as a real one: by its corner, or by a slider and its keys. */
import { useId } from 'preact/hooks'

interface CardOutlineProps {
  /** CSS px. */
  readonly longPx: number
  readonly shortPx: number
  readonly lie: 'lying' | 'standing'
  onLong(px: number): void
}

/** Long sides that can be set, CSS px. */
const range = [230, 800] as const

/** The outline with its handle and slider. */
export function CardOutline({ longPx, shortPx, lie, onLong }: CardOutlineProps) {
  const id = useId()
  const [width, height] = lie === 'lying' ? [longPx, shortPx] : [shortPx, longPx]
  const pull = (event: PointerEvent) => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.parentElement : null
    if (!box || event.buttons === 0) return
    const { left, top } = box.getBoundingClientRect()
    const pulled = lie === 'lying' ? event.clientX - left : event.clientY - top
    onLong(Math.round(Math.min(range[1], Math.max(range[0], pulled))))
  }
  return (
    <>
      <div class="bank-card" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}>
        <span class="bank-card-chip" aria-hidden="true" />
        <span
          class="bank-card-corner"
          aria-hidden="true"
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={pull}
        />
      </div>
      <div class="field">
        <label for={id}>Length of the card</label>
        <div class="slider">
          <input
            id={id}
            type="range"
            min={range[0]}
            max={range[1]}
            step={1}
            value={longPx}
            onInput={(event) => onLong(Number(event.currentTarget.value))}
          />
          <output>{longPx} px</output>
        </div>
        <p class="hint">Pull the corner, or use the slider; arrow keys move it by one.</p>
      </div>
    </>
  )
}
