/** Stories as the panel's pure pieces see them: the folded model, the log, and a cookie by name and path. */
import { createLog } from '../../../panel/state/log.ts';
import { createFold } from '../../../src/session/fold.ts';
import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';

export function told(story: string) {
  const observations = transcript(story);
  const fold = createFold();
  fold.add(observations);
  const log = createLog();
  log.add(observations);
  const model = fold.model();
  return {
    model,
    log,
    find(name: string, path = '/', domain?: string): { readonly site: Site; readonly cookie: CookieLife } {
      for (const site of model.sites) {
        const cookie = site.cookies.find(
          (each) => each.name === name && each.path === path && (domain === undefined || each.domain === domain),
        );
        if (cookie !== undefined) return { site, cookie };
      }
      throw new Error(`no cookie ${name} for ${path}`);
    },
  };
}
