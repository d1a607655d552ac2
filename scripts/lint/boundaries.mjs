/**
 * The table "who may import whom", and the two rules that keep it. The linter runs this file as its plugin;
 * `tests/boundaries.test.ts` shows that every fence refuses what it should.
 */

/**
 * @typedef {object} Rights what a folder may import, beside its own files
 * @property {readonly string[]} folders
 * @property {readonly string[]} packages
 * @property {readonly string[]} [types] folders and files of which only the types may be imported
 * @property {readonly string[]} [onDemand] files that may be imported only by `import()`
 */

/** @type {Readonly<Record<string, Rights>>} the first matching place counts */
const MAY_IMPORT = {
  'play.ts': {
    folders: ['core', 'progress', 'scenes', 'activities/catalogue'],
    packages: [],
    types: ['store'],
  },
  'core/schema.ts': { folders: ['core'], packages: ['zod'] },
  'core/metrics': { folders: ['core'], packages: ['fft.js', 'simple-statistics'] },
  core: { folders: ['core'], packages: [] },
  'activities/catalogue.ts': { folders: ['core'], packages: [], types: ['scenes'] },
  'activities/*/scene.ts': { folders: ['core', 'scenes'], packages: ['phaser', 'perfect-freehand'] },
  'activities/*/scene': { folders: ['core', 'scenes'], packages: ['phaser', 'perfect-freehand'] },
  'activities/*': { folders: ['core'], packages: [] },
  scenes: { folders: ['core', 'scenes'], packages: ['phaser', 'howler', 'perfect-freehand'] },
  progress: { folders: ['core', 'progress'], packages: ['simple-statistics'] },
  store: { folders: ['core', 'store'], packages: ['idb'] },
  exchange: { folders: ['core', 'exchange'], packages: [] },
  screens: {
    folders: ['core', 'progress', 'exchange', 'screens', 'activities/catalogue'],
    packages: ['preact', '@preact/signals', 'd3-array', 'd3-shape', 'perfect-freehand'],
    types: ['store'],
    onDemand: ['scenes/stage'],
  },
}

const whoImportsWhom = {
  /** @param {any} context */
  create(context) {
    const file = placeInSource(context.filename)
    if (file === null || isMain(file)) return {}
    /** @param {any} node @param {'value' | 'type' | 'demand'} manner */
    const check = (node, manner) => {
      const source = node.source ?? node.argument
      if (source === null || source === undefined) return
      const literal = source.literal ?? source
      const reason =
        typeof literal.value === 'string'
          ? refusal(file, literal.value, manner)
          : 'an import must name its file in plain text'
      if (reason !== null) context.report({ node, message: `${file}: ${reason}` })
    }
    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, mannerOf(node.importKind)),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node, mannerOf(node.exportKind)),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, mannerOf(node.exportKind)),
      ImportExpression: (/** @type {any} */ node) => check(node, 'demand'),
      TSImportType: (/** @type {any} */ node) => check(node, 'type'),
      MemberExpression(/** @type {any} */ node) {
        if (node.object.type !== 'MetaProperty' || node.property.name !== 'glob') return
        if (file !== 'activities/catalogue.ts') context.report({ node, message: 'only the catalogue globs' })
      },
    }
  },
}

/** Refuses the present moment, while a date worked out from a given one is fine. */
const noClock = {
  /** @param {any} context */
  create(context) {
    /** @param {any} node */
    const refuse = (node) => context.report({ node, message: 'time is an argument here, never read' })
    /** @param {any} node */
    const isDate = (node) => node.type === 'Identifier' && node.name === 'Date'
    return {
      NewExpression: (/** @type {any} */ node) => {
        if (isDate(node.callee) && node.arguments.length === 0) refuse(node)
      },
      CallExpression: (/** @type {any} */ node) => {
        if (isDate(node.callee)) refuse(node)
      },
      MemberExpression: (/** @type {any} */ node) => {
        if (isDate(node.object) && (node.property.name ?? node.property.value) === 'now') refuse(node)
      },
    }
  },
}

export default {
  meta: { name: 'inchworm' },
  rules: { 'who-imports-whom': whoImportsWhom, 'no-clock': noClock },
}

/** @param {string} file @param {string} specifier @param {'value' | 'type' | 'demand'} manner */
function refusal(file, specifier, manner) {
  const rights = rightsOf(file)
  if (rights === null) return 'this place is not in the table of boundaries'
  if (!specifier.startsWith('.')) {
    return rights.packages.includes(packageName(specifier)) ? null : `may not import ${specifier}`
  }
  const target = resolve(file, specifier)
  if (isMain(target)) return 'nobody imports main'
  if (within(target, ownFolder(file)) && (!isOfScene(target) || isPartFor(file, target))) return null
  if (rights.folders.some((folder) => within(target, folder))) return null
  if (manner === 'type' && rights.types?.some((folder) => within(target, folder))) return null
  if (manner === 'demand' && rights.onDemand?.some((place) => within(target, place))) return null
  return `may not import ${target}`
}

/** @param {string} file */
function rightsOf(file) {
  const key = Object.keys(MAY_IMPORT).find((place) => matches(place, file))
  return key === undefined ? null : (MAY_IMPORT[key] ?? null)
}

/** @param {string} place @param {string} file */
function matches(place, file) {
  const wanted = place.split('/')
  const found = file.split('/')
  return wanted.length <= found.length && wanted.every((part, i) => part === '*' || part === found[i])
}

/** An activity owns its folder alone; every other file shares its top folder, which the table lists.
 * @param {string} file */
function ownFolder(file) {
  const [top, name] = file.split('/')
  return top === 'activities' && file !== 'activities/catalogue.ts' ? `${top}/${name}` : file
}

/** The scene of an activity, or a part of it that lies in the folder beside.
 * @param {string} target */
function isOfScene(target) {
  return /^activities\/[^/]+\/scene(\.ts$|\/|$)/.test(target)
}

/** The scene takes its parts, a part takes others; nobody takes the scene itself.
 * @param {string} file @param {string} target */
function isPartFor(file, target) {
  return isOfScene(file) && /^activities\/[^/]+\/scene\//.test(target)
}

/** @param {string} file */
function isMain(file) {
  return /^main(\.tsx?)?$/.test(file)
}

/** @param {string} target @param {string} place */
function within(target, place) {
  return target === place || target.startsWith(`${place}/`) || target.startsWith(`${place}.`)
}

/** @param {string} filename */
function placeInSource(filename) {
  const path = filename.replaceAll('\\', '/')
  const at = path.lastIndexOf('/src/')
  return at < 0 ? null : path.slice(at + '/src/'.length)
}

/** @param {string} file @param {string} specifier */
function resolve(file, specifier) {
  const parts = file.split('/').slice(0, -1)
  for (const part of specifier.replace(/\?.*$/, '').split('/')) {
    if (part === '..' && parts.length > 0) parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** @param {string} specifier */
function packageName(specifier) {
  const [first, second] = specifier.split('/')
  return first?.startsWith('@') ? `${first}/${second}` : (first ?? specifier)
}

/** @param {string | undefined} kind */
function mannerOf(kind) {
  return kind === 'type' ? 'type' : 'value'
}
