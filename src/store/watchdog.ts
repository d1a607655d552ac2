/** Some browsers leave a storage request unanswered for ever; a watchdog turns that silence into an error. */
import { troubleOf } from './trouble'

/** Tells the watchdog that an answer came in and the work goes on. */
export type Alive = () => void

/** Does the work, unless it gives no sign of life for `silenceMs`; then fails with a `silent` trouble. */
export async function watched<T>(silenceMs: number, work: (alive: Alive) => Promise<T>): Promise<T> {
  let lastSign = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    const watch = (waitMs: number) => {
      timer = setTimeout(() => {
        const quietMs = performance.now() - lastSign
        if (quietMs < silenceMs) watch(silenceMs - quietMs)
        else reject(troubleOf('silent'))
      }, waitMs)
    }
    watch(silenceMs)
  })
  try {
    return await Promise.race([
      work(() => {
        lastSign = performance.now()
      }),
      silence,
    ])
  } finally {
    clearTimeout(timer)
  }
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
