/**
 * Makes and checks ITEMS items (2,000 if not said) of each step of every visual activity, or of those named, and tells
 * what came of it: how many draws were thrown away, how many items are unsound and why, and what one costs to make.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { runnerImport } from 'vite'

/** @typedef {{ id: string, step: number, count: number }} Order */
/** @typedef {{ items: number, rejected: number | null, faults: Record<string, { times: number, seed: number }>, unsound: number, ms: number }} Tally */
/** @typedef {{ checkedActivities: () => { id: string, steps: number }[], checkItems: (id: string, step: number, count: number) => Tally }} Checks */

/** @type {{ module: Checks }} */
const { module: checks } = await runnerImport(
  fileURLToPath(new URL('../tests/bench/check-items.ts', import.meta.url)),
  { configFile: false, logLevel: 'error' },
)

if (isMainThread) await checkAll()
else parentPort?.on('message', work)

/** @param {Order} order */
function work({ id, step, count }) {
  parentPort?.postMessage(checks.checkItems(id, step, count))
}

async function checkAll() {
  const count = Number(process.env['ITEMS'] ?? 2000)
  const wanted = process.argv.slice(2)
  const orders = checks
    .checkedActivities()
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .flatMap(({ id, steps }) => Array.from({ length: steps }, (_, step) => ({ id, step, count })))
  console.log(`${count} items of each step\n\nactivity              step  rejected  unsound  ms an item`)
  /** @type {(Tally | undefined)[]} */
  const tallies = []
  let next = 0
  let told = 0
  let unsound = 0
  // Steps end in any order and are told in theirs.
  const done = (/** @type {number} */ k, /** @type {Tally} */ tally) => {
    tallies[k] = tally
    unsound += tally.unsound
    for (let tallied; (tallied = tallies[told]); told++) console.log(lineOf(orders[told], tallied))
  }
  const workers = Number(process.env['WORKERS'] ?? availableParallelism())
  await Promise.all(
    Array.from({ length: Math.min(workers, orders.length) }, async () => {
      const worker = new Worker(fileURLToPath(import.meta.url))
      for (let k = next++; k < orders.length; k = next++) {
        worker.postMessage(orders[k])
        done(k, await answerOf(worker))
      }
      await worker.terminate()
    }),
  )
  console.log(`\n${orders.length * count} items, ${unsound} unsound`)
  process.exitCode = unsound > 0 ? 1 : 0
}

/** @param {Worker} worker @returns {Promise<Tally>} */
function answerOf(worker) {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (tally) => {
      worker.off('error', reject)
      resolve(tally)
    })
  })
}

/** @param {Order | undefined} order @param {Tally} tally */
function lineOf(order, { items, rejected, faults, unsound, ms }) {
  const share = rejected === null ? '–' : `${((100 * rejected) / (rejected + items)).toFixed(1)} %`
  const why = Object.entries(faults).map(
    ([fault, { times, seed }]) => `${fault}: ${times}, first by seed ${seed}`,
  )
  return [
    (order?.id ?? '').padEnd(22),
    String((order?.step ?? 0) + 1).padStart(4),
    share.padStart(10),
    String(unsound).padStart(9),
    ms.toFixed(2).padStart(12),
    why.length > 0 ? `  ${why.join('; ')}` : '',
  ].join('')
}
