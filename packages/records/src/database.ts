// The port: what these records ask of a database, and the rows that pass through it.

/** One line of a chain, as stored. */
export interface RecordRow {
  readonly recordId: string
  readonly chain: number
  /** 1 for the first of its subject. */
  readonly sequence: number
  /** Milliseconds since the Unix epoch (UTC), by the server's clock; never earlier than the line before. */
  readonly recordedAt: number
  /** Of the line before; empty for the first. */
  readonly previousHash: string
  readonly contentHash: string
  readonly hash: string
  /** Null once erased. */
  readonly body: string | null
  /** The hash of what was offered; null once erased, and for a tombstone. */
  readonly offer: string | null
}

/** A line with what was offered. */
export interface OfferedRow extends RecordRow {
  readonly offerBody: string | null
}

/** A subject's chain: where it starts, and its newest line. */
export interface Chain {
  readonly id: number
  /** Null once erased. */
  readonly subject: string | null
  /** Above 1 once older lines were purged. */
  readonly firstSequence: number
  readonly lastSequence: number
  readonly lastHash: string
  readonly lastRecordedAt: number
  readonly erasedAt: number | null
  /** Holds all of this but the id; null where an older version wrote last. */
  readonly seal: string | null
}

export interface Addition {
  readonly rows: readonly RecordRow[]
  /** Each chain that was added to, as it is afterwards. */
  readonly chains: readonly Chain[]
  readonly offers: readonly { readonly hash: string; readonly body: string }[]
}

/** What ends a chain, and the chain as it is afterwards. */
export interface Burial {
  readonly tombstone: RecordRow
  readonly chain: Chain
}

/** Where a page of lines ended. */
export type Cursor = Pick<RecordRow, 'recordedAt' | 'chain' | 'sequence'>

export interface RecordDatabase {
  /** Creates or completes the tables. May run in several processes at once. */
  migrate(): Promise<void>
  /**
   * In one transaction: takes the chains of these subjects for itself, creating those that are missing, has the lines
   * made, and stores them. Resolves when they are durable.
   *
   * @param make - given each subject's chain and which of the record ids are stored already; may be called again
   */
  append(
    subjects: readonly string[],
    recordIds: readonly string[],
    make: (chains: ReadonlyMap<string, Chain>, known: ReadonlySet<string>) => Addition,
  ): Promise<void>
  /** A subject's lines, oldest first. */
  history(subject: string): Promise<OfferedRow[]>
  find(recordId: string): Promise<OfferedRow | undefined>
  /** Lines by time of storing, from `after` on. */
  page(after: Cursor, limit: number): Promise<OfferedRow[]>
  /** Chains by id, each with all of its lines, read at one moment. */
  chains(
    range: { readonly after: number; readonly limit: number } | { readonly subject: string },
  ): Promise<ChainLines[]>
  /**
   * In one transaction: ends the subject's chain with a tombstone, empties its lines and forgets whose it was.
   *
   * @returns how many lines were emptied; 0 when there is no such subject
   */
  erase(subject: string, bury: (chain: Chain) => Burial): Promise<number>
  /**
   * In one transaction: deletes some lines stored before a time, oldest first, and lets their chains start later.
   *
   * @param startAt - the chain as it is when its first line has that sequence
   * @returns how many lines were deleted; 0 when none is left
   */
  purge(
    before: number,
    limit: number,
    startAt: (chain: Chain, firstSequence: number) => Chain,
  ): Promise<number>
  /** Hashes of what was offered and no line names any more. */
  unusedOffers(limit: number): Promise<string[]>
  /** Deletes those of these offers that still are not used, whoever is appending meanwhile. */
  dropOffers(hashes: readonly string[]): Promise<void>
  close(): Promise<void>
}

export interface ChainLines {
  readonly chain: Chain
  readonly rows: readonly OfferedRow[]
}
