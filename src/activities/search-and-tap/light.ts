/** The light that leads along the lines: where it rests, and how bright it is. */
import type { LaidItem, SearchTrial } from './trial'

/** The line it rests on: the first one from `from` on, or else before it, in which something is still to be found. */
export function lineToLight(
  items: readonly LaidItem[],
  found: ReadonlySet<number>,
  from: number,
): number | null {
  const open = items.flatMap(({ line, isTarget }, k) => (isTarget && !found.has(k) ? [line] : []))
  return open.find((line) => line >= from) ?? open[0] ?? null
}

/** How bright it is on a line, 0–1; on the first lines only it has faded half way down. */
export function brightnessOf({ light }: Pick<SearchTrial, 'light'>, line: number, lines: number): number {
  if (light === 'none') return 0
  return light === 'every line' ? 1 : Math.max(0, 1 - line / Math.max(1, lines / 2))
}
