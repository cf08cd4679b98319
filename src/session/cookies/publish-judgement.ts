import type { StorageVerdict } from '../../cookie/store/storage-verdict.ts';
import type { JudgedLine } from '../model/model.ts';
import type { Judgement } from '../records/judgement.ts';

/** So many are published of one line: an attribute may be written thousands of times. */
const KEPT_ALTERATIONS = 20;

export function publishJudgement(judged: Judgement): JudgedLine {
  if (judged.published !== undefined) return judged.published;
  const { seq, at, line, hop, verdict, deletes, crossSite, sure, evicts, observed } = judged;
  const { status, cacheControl } = hop;
  judged.published = {
    seq,
    at,
    line,
    url: hop.url,
    method: hop.method,
    predicted: verdict.kind,
    deletes,
    sure,
    ...(status === undefined ? {} : { status }),
    ...(cacheControl === undefined ? {} : { cacheControl }),
    ...(verdict.kind === 'refused' ? { refusal: refusalOf(verdict) } : {}),
    alterations: verdict.kind === 'refused' ? [] : verdict.alterations.slice(0, KEPT_ALTERATIONS),
    ...(crossSite === undefined ? {} : { crossSite }),
    ...(evicts === 0 ? {} : { evicts }),
    ...(observed === undefined ? {} : { observed }),
  };
  return judged.published;
}

export function refusalOf({ rule, text, standard }: StorageVerdict & { readonly kind: 'refused' }) {
  return { rule, text, standard };
}
