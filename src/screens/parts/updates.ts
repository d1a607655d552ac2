import { signal, type ReadonlySignal, type Signal } from '@preact/signals'

/** How far the app can be opened without a network, and whether a newer one waits its turn. */
export type OfflineState = 'unsupported' | 'installing' | 'ready offline' | 'update waiting'

/** What a grown-up's screen shows and does about updates. */
export interface Updates {
  readonly state: ReadonlySignal<OfflineState>
  applyUpdate(): void
}

/** Longest a cold start waits for a new worker to take over, in ms; after that the old version opens. */
const TAKE_OVER_MS = 8000

/** Pause before each time the new worker is asked, in ms: asked while the page still loads, Chromium may never act. */
const QUIET_MS = 1000

/** Keeps the whole app on the device and tells when a newer one waits. Call once, when the app has opened. */
export function watchForUpdates(): Updates {
  const state = signal<OfflineState>(canWorkOffline() ? 'installing' : 'unsupported')
  if (canWorkOffline()) {
    register()
      .then((registration) => follow(registration, state))
      .catch(() => {
        state.value = 'unsupported'
      })
  }
  return { state, applyUpdate: () => void applyWaitingUpdateAtColdStart() }
}

/** Lets a waiting update take over and reloads. Only when nothing is shown yet and no sitting is open. */
export async function applyWaitingUpdateAtColdStart(): Promise<'reloading' | 'nothing waiting'> {
  if (!canWorkOffline()) return 'nothing waiting'
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  const waiting = registration?.waiting
  if (waiting === undefined || waiting === null) return 'nothing waiting'
  if (!(await takesOver(waiting))) return 'nothing waiting'
  location.reload()
  return 'reloading'
}

function canWorkOffline(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator
}

function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(workerUrl(), { updateViaCache: 'none' })
}

/** The page's policy trusts no script address but this one, whatever it is asked for. */
function workerUrl(): string {
  const url = new URL('sw.js', document.baseURI).href
  const policy = window.trustedTypes?.createPolicy('inchworm-worker', { createScriptURL: () => url })
  return policy?.createScriptURL('') ?? url
}

function follow(registration: ServiceWorkerRegistration, state: Signal<OfflineState>): void {
  const note = () => {
    state.value = stateOf(registration)
  }
  const watchInstalling = () => {
    registration.installing?.addEventListener('statechange', note)
    note()
  }
  registration.addEventListener('updatefound', watchInstalling)
  watchInstalling()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

function stateOf(registration: ServiceWorkerRegistration): OfflineState {
  if (registration.waiting !== null && registration.active !== null) return 'update waiting'
  return registration.active === null ? 'installing' : 'ready offline'
}

function takesOver(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = setInterval(() => worker.postMessage({ type: 'SKIP_WAITING' }), QUIET_MS)
    const end = (taken: boolean) => {
      clearInterval(asking)
      clearTimeout(tooLong)
      resolve(taken)
    }
    const tooLong = setTimeout(() => end(false), TAKE_OVER_MS)
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') end(true)
    })
  })
}

declare global {
  interface Window {
    /** Present where the browser guards script addresses; what it makes is passed on like a string. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string }
    }
  }
}
