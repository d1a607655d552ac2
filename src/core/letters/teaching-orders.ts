/** In which sets and in which order letters are taught, by several schools of teaching; look-alikes keep apart. */

/** Sets of glyphs by name. */
type Sets = Readonly<Record<string, readonly string[]>>

/** Glyphs that are taken for one another, mirrored or turned: learned in different weeks. */
export const lookAlikes: readonly (readonly [string, string])[] = [
  ['b', 'd'],
  ['p', 'q'],
  ['n', 'u'],
  ['m', 'w'],
  ['M', 'W'],
  ['6', '9'],
]

const lowercaseByMovement = {
  ...named('Lines', 'lit'),
  ...named('Back round', 'coadgq'),
  ...named('Down, up, over', 'rnmhbp'),
  ...named('Mixed curves', 'sefju'),
  ...named('Slants', 'vwxzky'),
}

const capitalsByMovement = {
  ...named('Lines', 'LTIHFE'),
  ...named('Big curves', 'COQG'),
  ...named('Bumps', 'DPBR'),
  ...named('Mixed curves', 'SJU'),
  ...named('Slants down', 'VWXZ'),
  ...named('Slants and lines', 'KAMNY'),
}

const digitsByMovement = {
  ...named('Lines', '174'),
  ...named('Back round', '06'),
  ...named('Round forward', '325'),
  ...named('Round and on', '89'),
}

/** The families by scheme; no family holds both of a pair of look-alikes. */
export const letterFamilies: Readonly<Record<string, Sets>> = {
  'Lowercase by movement': lowercaseByMovement,
  'Capitals by movement': capitalsByMovement,
  'Capitals by starting point': {
    ...named('Top left corner, and back to it', 'FEDPBRNM'),
    ...named('Top left corner', 'HKLUVWXYZ'),
    ...named('Middle of the top', 'COQGSAITJ'),
  },
  'Lowercase in teaching groups': {
    ...named('Like their capitals', 'cosvw'),
    ...named('Down and across', 't'),
    ...named('Round, up and down', 'adg'),
    ...named('Down first', 'uielkyj'),
    ...named('Down, up and over', 'prnmhb'),
    ...named('The others', 'fqxz'),
  },
  'Lowercase in four families': {
    ...named('Down and flick', 'lituyj'),
    ...named('Down, up, over', 'rnmhbpk'),
    ...named('Back round', 'cadogqesf'),
    ...named('Zigzag', 'vwxz'),
  },
  'Lowercase by continuous movement': {
    ...named('Over the hump', 'hbmnrp'),
    ...named('Back round', 'acdgoqs'),
    ...named('Down and across', 'iltkf'),
    ...named('The others', 'ejuvwxyz'),
  },
  Digits: digitsByMovement,
}

const lowercase = inOrder(lowercaseByMovement)
const capitals = inOrder(capitalsByMovement)

/** Everything in one order, family after family; look-alikes stand far from each other. */
export const teachingOrders: Sets = {
  'All letters, capitals first': [...capitals, ...lowercase],
  'All letters, lowercase first': [...lowercase, ...capitals],
  'All capitals': capitals,
  'All lowercase letters': lowercase,
  'All digits': inOrder(digitsByMovement),
}

/** What a form offers at once: families scheme by scheme, then whole orders. */
export const letterSets: Readonly<Record<string, Sets>> = {
  ...letterFamilies,
  'Everything in order': teachingOrders,
}

function inOrder(families: Sets): string[] {
  return Object.values(families).flat()
}

/** A set whose name ends with what is in it. */
function named(name: string, glyphs: string): Record<string, readonly string[]> {
  const all = glyphs.split('')
  return { [`${name}: ${all.join(' ')}`]: all }
}
