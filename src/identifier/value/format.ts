/** The contract of a form: one file per form in `formats/`, each exporting one `Format`. Types only. */
import type { AddressHint } from './address-hint.ts';
import type { LayerKind } from './layers.ts';

export type PartRole =
  | 'identifier'
  | 'signature'
  | 'payload'
  | 'time'
  | 'counter'
  | 'random'
  | 'constant'
  | 'checksum'
  | 'node'
  | 'encoding';

/** A stretch of a value. */
export interface Part {
  /** Offsets in UTF-16 units, end exclusive: over the peeled text in a `FormatMatch`, over the value itself in an anatomy. */
  readonly start: number;
  readonly end: number;
  readonly role: PartRole;
  /** What it is, in a few words: "24 random bytes", "HMAC-SHA256". */
  readonly label: string;
  /** At most so many bits that an attacker has to guess here. Absent in a match: the capacity of an identifier, 0 of all else. */
  readonly bits?: number;
  /** What the part holds, one character per byte, where its own characters alone cannot be decoded. */
  readonly opens?: string;
  /** The pieces of this part, where it is made of several: ordered, within it, need not cover it. Their bits are those of the part. */
  readonly children?: readonly Part[];
}

export type IdentityKind =
  /** looked up on the server: what must change at sign-in and be hard to guess */
  | 'reference'
  /** signed or plain state that the browser carries */
  | 'client-state'
  /** a self-contained token: a signed statement of who somebody is */
  | 'client-token'
  /** encrypted: nothing in it can be compared */
  | 'sealed'
  | 'empty';

/** Where the session lives that a value stands for. */
export type SessionPlace =
  /** on the server, which looks it up */
  | 'server'
  /** in the value itself */
  | 'browser'
  /** encrypted, and both ways are common */
  | 'unclear'
  /** it is no session: it names a server, or guards something else */
  | 'none';

/** A readable fact out of a value: the algorithm of a token, the time in an identifier. Hostile text. */
export interface ValueFact {
  readonly label: string;
  readonly value: string;
}

export interface FormatName {
  readonly id: string;
  /** As shown: "UUID". */
  readonly title: string;
}

export interface FormatMatch {
  readonly kind: IdentityKind;
  /** Ordered, without overlaps; need not cover the text. */
  readonly parts: readonly Part[];
  /** The part that says who; `''` when sealed or empty. */
  readonly identity: string;
  /** What was taken off to get at the identity, in words; empty when it is the whole text. */
  readonly peeled: readonly string[];
  /** Bits when it was made as this form says; only with `why`. */
  readonly likelyBits?: number;
  /** One sentence for `likelyBits`, or for why bits do not apply. */
  readonly why?: string;
  readonly facts?: readonly ValueFact[];
  /** Where it does not follow from `kind`. */
  readonly sessionPlace?: SessionPlace;
  /** The share of random values of these characters and this length that look like the form too, 0 to 1. Absent: as good as none. */
  readonly chance?: number;
  /** The form of what was signed, where it has one of its own. */
  readonly inner?: FormatName;
  /** Servers that the value names. */
  readonly addresses?: readonly AddressHint[];
}

export interface FormatInput {
  /** The value with its layers peeled. */
  readonly text: string;
  /** Layers that were peeled, outermost first. */
  readonly layers: readonly LayerKind[];
  /** The cookie's name, `''` when unknown. Untrusted, like everything. */
  readonly name: string;
}

/** Where each is defined stands in `format-sources.ts`. */
export interface Format {
  readonly id: string;
  /** As shown: "JSON Web Token (signed)". */
  readonly title: string;
  /** Total, in time linear in the text's length. */
  recognise(input: FormatInput): FormatMatch | undefined;
}
