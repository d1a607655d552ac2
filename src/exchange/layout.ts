/** A look at JSON text before it is parsed: how deep, how much, whether it ends. Never recurses, never builds. */

export interface Layout {
  /** Deepest nesting of objects and arrays. */
  readonly deepest: number
  /** Values and keys, counted by the marks between them. */
  readonly nodes: number
  /** True when the text ends inside a string, object or array. */
  readonly open: boolean
  /** True when the text calls itself one of ours. */
  readonly namesUs: boolean
}

const quote = 34
const backslash = 92
const opening: ReadonlySet<number> = new Set([91, 123])
const closing: ReadonlySet<number> = new Set([93, 125])
const between: ReadonlySet<number> = new Set([44, 58])

/** The layout of a text that should be JSON. */
export function layoutOf(text: string): Layout {
  let depth = 0
  let deepest = 0
  let nodes = 1
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at)
    } else if (opening.has(code)) {
      depth += 1
      nodes += 1
      deepest = Math.max(deepest, depth)
    } else if (closing.has(code)) {
      depth -= 1
    } else if (between.has(code)) {
      nodes += 1
    }
    at += 1
  }
  return { deepest, nodes, open: depth > 0 || at > text.length, namesUs: /"inchworm [a-z]/.test(text) }
}

/** Index of the quote that closes a string, or past the end of the text when none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1
  return slashes % 2 === 1
}
