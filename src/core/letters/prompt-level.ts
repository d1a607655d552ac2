/** The levels of a prompt for writing, from watching to writing from memory; a trial names its own. */

/** One level. */
export interface PromptLevel {
  /** 0 most help … 8 none. */
  readonly level: number
  readonly name: string
}

const levels: Readonly<Record<string, PromptLevel>> = {
  watch: { level: 0, name: 'watch' },
  follow: { level: 1, name: 'follow the guide' },
  trace: { level: 2, name: 'trace' },
  'trace faded': { level: 3, name: 'trace faded' },
  dots: { level: 4, name: 'dots only' },
  copy: { level: 5, name: 'copy' },
  look: { level: 6, name: 'copy after a look' },
  memory: { level: 7, name: 'from memory' },
  words: { level: 8, name: 'in words' },
}

/** The level of a prompt as trials name it; null for one that is none. */
export function promptLevelOf(prompt: string | undefined): PromptLevel | null {
  return prompt !== undefined && Object.hasOwn(levels, prompt) ? (levels[prompt] ?? null) : null
}
