/** What a rule found, without words: the rule and the facts that its sentence tells (`sentences.ts`). */
import type { RotationRow, RotationVerdict } from '../model/model.ts';
import type { RotationRule } from './rules.ts';

/** The rules that leave a row open, and the verdict with it where nothing else decides: sealed, churning, evicted, overwritten, refused. */
export type OpenRule = 'V7' | 'V27' | 'V26' | 'V13' | 'V29';
/** The rules by which a cookie kept its identifier. */
export type KeptRule = 'V2' | 'V3' | 'V4' | 'V9' | 'V12';
/** The rules by which it got another. */
export type ReplacedRule = 'V5' | 'V11' | 'V15' | 'V25';

/** The rules by which a request is taken for a change of password or role; they decide over no identifier. */
export type ChangeRule = 'P1' | 'P2';

/** Of one cookie, or of the parts of one value. */
export type RowFinding =
  | { readonly rule: Exclude<OpenRule, 'V29'> | Exclude<KeptRule, 'V12'> | ReplacedRule }
  | { readonly rule: 'V8' | 'V32' }
  /** `why`: the browser's reason, where it is known. */
  | { readonly rule: 'V29' | 'V12'; readonly why?: string }
  | { readonly rule: 'V28'; readonly allParts: boolean }
  | { readonly rule: 'V1'; readonly by: GivenBy };

export type GivenBy =
  | { readonly how: 'answer'; readonly path: string }
  | { readonly how: 'script' }
  | { readonly how: 'parts'; readonly count: number };

/** A row as it is judged; the words are put to it at the end. */
export interface JudgedRow extends Omit<RotationRow, 'text'> {
  readonly finding: RowFinding;
}

/** `names`: of the cookies concerned. `where`: method and path of the request. */
interface Concerned {
  readonly names: string;
  readonly where: string;
}

/** Of the whole session set. */
export type RotationFinding =
  | { readonly rule: PlainRule }
  | { readonly rule: 'gap'; readonly gap: string }
  | { readonly rule: 'V8'; readonly names: string }
  | ({ readonly rule: 'V1' | 'V30' | 'V10' | 'V32' | ReplacedRule } & Concerned)
  | ({ readonly rule: 'V6' | 'V14'; readonly others: Others } & Concerned)
  | ({ readonly rule: KeptRule | 'V24' } & Concerned & KeptHow)
  /** A row that nothing else decides over. */
  | { readonly rule: OpenRule; readonly name: string; readonly row: RowFinding }
  | { readonly rule: 'node'; readonly rotated: RotationFinding; readonly name: string; readonly move: string };

/** What came beside those that stayed; two cookies may have one name. */
interface Others {
  readonly names: string;
  readonly count: number;
}

interface KeptHow {
  /** The server sent every one of them again. */
  readonly allSentAgain: boolean;
  /** A sign-in by somebody who was signed in already. */
  readonly secondSignIn: boolean;
  /** The first row's finding: it tells of a refused renewal. */
  readonly row: RowFinding;
}

export interface Verdict {
  readonly verdict: RotationVerdict;
  readonly finding: RotationFinding;
}

/** All others: a rule that is added to the table is one of these at first, and its sentence is missed by the compiler. */
type PlainRule = Exclude<
  RotationRule,
  | OpenRule
  | KeptRule
  | ReplacedRule
  | ChangeRule
  | 'gap'
  | 'V8'
  | 'V1'
  | 'V30'
  | 'V10'
  | 'V32'
  | 'V6'
  | 'V14'
  | 'V24'
  | 'node'
>;
