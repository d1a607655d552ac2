/** The one door to what is kept on this device. */
import type { Attempt } from '../core/attempt'
import type { Child } from '../core/child'
import type { ChildRecords } from '../core/child-records'
import type { Day } from '../core/day'
import type { DeviceSettings } from '../core/device-settings'
import type { HomeNote } from '../core/home-note'
import type { Program } from '../core/program'

/** A trial done, seen from the plan: read from an index, without the ink. */
export interface PracticeMark {
  readonly day: Day
  readonly assignmentId: string | null
  readonly activityId: string
  readonly sittingId: string
}

/** Which attempts to read; days are inclusive. */
export interface AttemptQuery {
  readonly childId: string
  readonly from?: Day
  readonly to?: Day
  readonly activityId?: string
}

/** A stored or imported record that could not be read: kept as it was, and why. */
export interface SetAside {
  readonly id: string
  readonly kind: 'child' | 'program' | 'attempt' | 'note' | 'settings'
  readonly reason: string
  readonly raw: unknown
}

export type { ChildRecords }

/** What a restore or import did. */
export interface Added {
  readonly children: number
  readonly programs: number
  readonly attempts: number
  readonly notes: number
  /** Records that were here already, the same by id. */
  readonly already: number
}

export interface Store {
  children(): Promise<Child[]>
  child(id: string): Promise<Child | null>
  /** Adds a child, or replaces its settings. */
  saveChild(child: Child): Promise<void>
  /** Removes a child and everything recorded for it, in one transaction. */
  deleteChild(id: string): Promise<void>

  /** Appends a program revision. */
  issueProgram(program: Program): Promise<void>
  /** All revisions for a child, the one that counts first. */
  programs(childId: string): Promise<Program[]>

  /** Appends an attempt in one strict transaction; resolves on `complete`, never before. */
  recordAttempt(attempt: Attempt): Promise<void>
  /** Attempts in the order they began. */
  attempts(query: AttemptQuery): Promise<Attempt[]>
  attempt(id: string): Promise<Attempt | null>
  /** What was practised between two days, one mark a trial, from the index alone. */
  practice(childId: string, from: Day, to: Day): Promise<PracticeMark[]>

  addNote(note: HomeNote): Promise<void>
  notes(childId: string, from: Day, to: Day): Promise<HomeNote[]>

  settings(): Promise<DeviceSettings>
  saveSettings(settings: DeviceSettings): Promise<void>

  /** Everything of one child, for a results file. */
  recordsOf(childId: string): Promise<ChildRecords | null>
  /** Adds records all-or-nothing; what is here already by id is left as it is. Adding twice is adding once. */
  addRecords(records: readonly ChildRecords[]): Promise<Added>
  /**
   * Adds records of a child who is here under another id, `fromId`: all that was kept under that id moves to the
   * child of the records, whose settings are those given. All or nothing; `fromId` is gone afterwards.
   */
  joinChild(fromId: string, records: ChildRecords): Promise<Added>
  /** Removes everything on this device. */
  deleteEverything(): Promise<void>
  /** Records that could not be read, kept as they were. */
  setAside(): Promise<SetAside[]>

  close(): void
}
