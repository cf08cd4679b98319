/** Who can make which browser send this cookie: situations × browsers, each with its rule and a sentence. */
import type { DatedCookie } from '../match/dated-cookie.ts';
import { type Attachment, attachment } from './attachment.ts';
import {
  DEFAULT_ENVIRONMENT,
  environmentInWords,
  OTHER_ENVIRONMENT,
  type SendingEnvironment,
} from './sending-environment.ts';
import { type Situation, sendingSituations } from './sending-situations.ts';

export type MatrixBrowser = 'chromium' | 'firefox';

export interface MatrixCell {
  readonly attachment: Attachment;
  /** Present when the user's other choice about third-party cookies would turn the answer round. */
  readonly otherwise?: {
    /** Follows "with": `third-party cookies blocked`. */
    readonly setting: string;
    readonly attachment: Attachment;
  };
}

export interface MatrixRow extends Pick<Situation, 'id' | 'who' | 'words'> {
  readonly cells: Readonly<Record<MatrixBrowser, MatrixCell>>;
}

export interface MatrixCircumstances {
  /** Where the cookie is used: supplies scheme, host and port. */
  readonly url: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly environments?: Readonly<Partial<Record<MatrixBrowser, SendingEnvironment>>>;
}

export function sendingMatrix(cookie: DatedCookie, circumstances: MatrixCircumstances): readonly MatrixRow[] {
  const { url, at, environments } = circumstances;
  return sendingSituations(cookie, url, at).map(({ id, who, words, request, age }) => {
    const aged = age === undefined ? cookie : { ...cookie, createdAt: at - age };
    const cell = (browser: MatrixBrowser): MatrixCell => {
      const verdict = attachment(aged, request, browser, environments?.[browser] ?? DEFAULT_ENVIRONMENT[browser]);
      const other = environments?.[browser] === undefined ? OTHER_ENVIRONMENT[browser] : undefined;
      if (other === undefined) return { attachment: verdict };
      const turned = attachment(aged, request, browser, other);
      if (turned.attached === verdict.attached) return { attachment: verdict };
      return {
        attachment: verdict,
        otherwise: { setting: environmentInWords(other, browser), attachment: turned },
      };
    };
    return { id, who, words, cells: { chromium: cell('chromium'), firefox: cell('firefox') } };
  });
}
