// The port behind which a vendor's own switch for consent is told what holds. It asks nobody: what it is told follows from
// the state. Its consent types keep the vendor's own names.

/** What a vendor is told of each of its consent types. */
export type ConsentTypes<Type extends string = string> = Readonly<Record<Type, 'granted' | 'denied'>>

/** One category, or several that are all needed. */
export type Needed<Id extends string = string> = Id | readonly Id[]

/** A vendor's own switch for consent. */
export interface ConsentMode<Id extends string = string> {
  /** As errors name it. */
  readonly name: string
  /** Consent type -> every category it needs. One that needs none stays denied. */
  readonly needs: Readonly<Record<string, readonly Id[]>>
  /**
   * Says what holds now: as it is followed, and whenever that changes. May throw.
   *
   * @param byDefault - what of it was nobody's answer, for a vendor that is told this apart, and first
   * @returns false where the vendor is not there to hear it: then it is told again with the next change of consent
   */
  readonly tell: (types: ConsentTypes, byDefault: ConsentTypes) => boolean
}

export const listOf = <Id extends string>(needed: Needed<Id> = []): readonly Id[] => [needed].flat() as Id[]
