/** All relations. A new one is a row in the file of its subject; nothing else has to be done. */
import type { Relation } from './relation.ts';
import { addressRelations } from './relations/addresses.ts';
import { afterItself, companyRelations } from './relations/company.ts';
import { jointRelations } from './relations/joints.ts';
import { lineRelations } from './relations/lines.ts';
import { lossRelations } from './relations/losses.ts';
import { nameRelations } from './relations/names.ts';
import { timeRelations } from './relations/times.ts';
import { valueRelations } from './relations/values.ts';

export const relations: readonly Relation[] = [
  ...addressRelations,
  ...companyRelations,
  afterItself,
  ...jointRelations,
  ...lineRelations,
  ...lossRelations,
  ...nameRelations,
  ...timeRelations,
  ...valueRelations,
];
