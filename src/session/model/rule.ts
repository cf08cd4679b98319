/**
 * One row of a table of rules (`rules.ts` in the folders that judge): everything about a rule that does not change from one site to
 * another. What was seen at a site is evidence: the rule's code with its facts, and the sentence that `sentences.ts` makes of both.
 */
export interface Rule {
  /** Unique in the whole session room; shown beside the points, and cited in tests and in the docs. */
  readonly code: string;
  /** When it applies, in one plain sentence without this site's facts, for the table in the docs. */
  readonly when: string;
  /** Its weight; absent for a rule that decides instead of adding up. */
  readonly points?: number;
  /** A page can feign it, so that it may raise a doubt and never settles a verdict. */
  readonly feignable?: true;
  /** Codes of the rules that it rests on or gives way to, where there are any, in a way that `when` says. */
  readonly dependsOn?: readonly string[];
  /** It counts only where one of these was found too. */
  readonly onlyWith?: readonly string[];
  /** It counts only where none of these was found. */
  readonly notWith?: readonly string[];
  /** It counts only where what speaks against it, these rules left out, stays below the threshold. */
  readonly despite?: readonly string[];
  /** Where it was read or measured: a standard with its section, a document, or the recordings that it was measured on. */
  readonly source: string;
}
