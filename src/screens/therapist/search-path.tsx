/** How a field was searched: what was touched, numbered in order and joined by a line, and what was not found. */
import { z } from '../../core/schema'
import { distance } from '../../core/geometry'

const searchSchema = z.object({
  touches: z.array(z.object({ item: z.nullable(z.int()), atMs: z.number() })),
  laid: z.object({
    size: z.number(),
    items: z.array(z.object({ x: z.number(), y: z.number(), isTarget: z.boolean() })),
  }),
})
type Search = z.infer<typeof searchSchema>

/** The search in a response, whatever the activity; null where nothing was searched. */
export function searchIn(response: unknown): Search | null {
  const parsed = searchSchema.safeParse(response)
  return parsed.success ? parsed.data : null
}

/** Room around what lies outermost, sizes of a thing. */
const margin = 0.8

/** The path over the field. A number is a touch in its order; a ring without one was to be found and was not. */
export function SearchPath({ search: { touches, laid } }: { readonly search: Search }) {
  const { size, items } = laid
  const touched = touches.flatMap(({ item }) => items[item ?? -1] ?? [])
  const omitted = items.filter((item) => item.isTarget && !touched.includes(item))
  const [xs, ys] = [items.map(({ x }) => x), items.map(({ y }) => y)]
  const room = size * margin
  const [left, top] = [Math.min(...xs) - room, Math.min(...ys) - room]
  const [width, height] = [Math.max(...xs) + room - left, Math.max(...ys) + room - top]
  const words = wordsOf(touched.length, omitted.length)
  return (
    <figure class="chart">
      <figcaption>
        <strong>The path of the search</strong>
        <p>{words}</p>
      </figcaption>
      <svg class="search-path" viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-label={words}>
        {items.map(({ x, y, isTarget }, k) => (
          <circle
            key={k}
            class={isTarget ? 'asked' : 'other'}
            cx={x}
            cy={y}
            r={size * (isTarget ? 0.2 : 0.08)}
          />
        ))}
        <polyline class="way" points={touched.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {omitted.map(({ x, y }, k) => (
          <circle key={k} class="omitted" cx={x} cy={y} r={size * 0.42} />
        ))}
        {touched.map((item, k) => {
          // A second touch of the same one writes its number beside the first.
          const again = touched.slice(0, k).filter((other) => distance(other, item) < 1).length
          return (
            <text key={k} x={item.x + again * size * 0.4} y={item.y} font-size={size * 0.42}>
              {k + 1}
            </text>
          )
        })}
      </svg>
      <p class="hint">
        Numbers are touches in their order, large dots were to be found, small ones were not, and a dashed
        ring is one that was not found. It describes how somebody looked; many people search in no order.
      </p>
    </figure>
  )
}

function wordsOf(touches: number, omitted: number): string {
  const left =
    omitted === 0
      ? 'nothing to be found was left'
      : `${omitted} to be found ${omitted === 1 ? 'was' : 'were'} left`
  return `${touches} touched in order; ${left}.`
}
