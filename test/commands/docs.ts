/** `npm run docs`: writes the pages of `docs/` that are made from the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SESSION_RULES } from '../../src/session/rules.ts';
import { rulesDocument } from '../support/rules-document.ts';

const page = new URL('../../docs/rules.md', import.meta.url);
mkdirSync(new URL('.', page), { recursive: true });
writeFileSync(page, rulesDocument(SESSION_RULES));
console.log('docs/rules.md');
