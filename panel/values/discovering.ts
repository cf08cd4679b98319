/** What workers find out about values: they read every value that findings may be about, and try published secrets against signed ones. */
import { auditedSites } from '../../src/checks/audit.ts';
import {
  type Discoveries,
  type Discovery,
  type SecretSearch,
  type Subject,
  subjectKey,
  subjectOf,
} from '../../src/checks/subject/discoveries.ts';
import type { Model } from '../../src/session/model/model.ts';
import type { Found, SignedFormat, WorkAnswer } from './value-work.ts';
import { createWorkLine, type LineOptions, type Task } from './work-line.ts';

export interface Discovering extends Discoveries {
  /** Has all values read that are not known yet. */
  readAll(model: Model): void;
  /** The same for one value; it waits for those before it. */
  read(subject: Subject): void;
  /** The secret that made the signature. A credential. */
  secretOf(subject: Subject): string | undefined;
  /** Tries the tester's own words, one a line, in a worker of their own. One list at a time: a new one ends the one before. */
  tryWords(subject: Subject, words: string, heard: (progress: WordsProgress) => void): void;
  stopWords(): void;
  /** Another recording: nothing of this one stays. */
  forget(): void;
}

export interface WordsProgress {
  readonly state: 'running' | 'done' | 'too-slow' | 'failed';
  readonly tried: number;
  /** Of the list, 0 to 1. */
  readonly share: number;
}

export interface DiscoveringOptions extends LineOptions {
  /** There is more to say than before. */
  changed(): void;
}

interface Entry {
  discovery?: Discovery;
  found?: Found;
}

/** Sites may send any number of values: so many are read, and old ones are forgotten when there are twice as many. */
const MOST = 2_000;
/** Reading takes under a millisecond; a busy machine may take its time. */
const READ_SILENCE = 10_000;
/** Keys of Rails and Phoenix take milliseconds each, and the whole list seconds. */
const PUBLISHED_LIMIT = 60_000;
const TRY_SILENCE = 10_000;

export function createDiscovering(options: DiscoveringOptions): Discovering {
  const { changed } = options;
  const reading = createWorkLine(options);
  const trying = createWorkLine(options);
  const ownWords = createWorkLine(options);
  const entries = new Map<string, Entry>();
  let unread = 0;
  let wordsTask: Task | undefined;

  function read(subject: Subject): void {
    const key = subjectKey(subject);
    if (entries.has(key)) return;
    const entry: Entry = {};
    entries.set(key, entry);
    unread++;
    const settle = (discovery: Discovery) => {
      entry.discovery = discovery;
      unread--;
      // Many values come at once: what they change is drawn once.
      if (unread === 0) changed();
    };
    reading.run({
      work: { kind: 'read', subject },
      silence: READ_SILENCE,
      heard(answer) {
        if (answer.kind !== 'read') return;
        const { anatomy, signed } = answer;
        settle(signed === undefined ? { anatomy } : { anatomy, secrets: searchOf(signed, 'running', 0) });
        if (signed !== undefined) tryPublished(subject, entry, signed);
      },
      failed: (anatomy) => settle({ anatomy }),
    });
  }

  function tryPublished(subject: Subject, entry: Entry, signed: SignedFormat): void {
    let tried = 0;
    const settle = (search: SecretSearch, found?: Found) => {
      if (entry.discovery === undefined || entry.found !== undefined) return;
      if (found !== undefined) entry.found = found;
      entry.discovery = { ...entry.discovery, secrets: search };
      changed();
    };
    trying.run({
      work: { kind: 'try-published', subject },
      silence: TRY_SILENCE,
      limit: PUBLISHED_LIMIT,
      heard(answer) {
        if (answer.kind === 'read') return;
        tried = answer.tried;
        if (answer.kind === 'done') settle(searchOf(signed, 'done', tried, answer.found), answer.found);
      },
      failed: () => settle(searchOf(signed, 'too-slow', tried)),
    });
  }

  function stopWords(): void {
    if (wordsTask !== undefined) ownWords.stop(wordsTask);
    wordsTask = undefined;
  }

  function take(subject: Subject, answer: WorkAnswer): void {
    const entry = entries.get(subjectKey(subject));
    if (answer.kind !== 'done' || answer.found === undefined || entry?.discovery?.secrets === undefined) return;
    entry.found = answer.found;
    entry.discovery = {
      ...entry.discovery,
      secrets: { ...entry.discovery.secrets, state: 'done', found: answer.found.origin },
    };
    changed();
  }

  return {
    of: (subject) => entries.get(subjectKey(subject))?.discovery,
    secretOf: (subject) => entries.get(subjectKey(subject))?.found?.secret,
    read,
    readAll(model) {
      const subjects = auditedSites(model)
        .flatMap((site) => [...site.cookies, ...site.tokens].map((holder) => subjectOf(holder, site)))
        .filter((subject) => subject !== undefined)
        .slice(0, MOST);
      if (entries.size > 2 * MOST) {
        const kept = new Set(subjects.map(subjectKey));
        for (const key of [...entries.keys()]) if (!kept.has(key)) entries.delete(key);
      }
      for (const subject of subjects) read(subject);
    },
    tryWords(subject, words, heard) {
      stopWords();
      let last: WordsProgress = { state: 'running', tried: 0, share: 0 };
      const say = (progress: WordsProgress) => {
        last = progress;
        heard(progress);
      };
      wordsTask = {
        work: { kind: 'try-words', subject, words },
        silence: TRY_SILENCE,
        heard(answer) {
          if (answer.kind === 'read') return;
          take(subject, answer);
          if (answer.kind === 'tried') say({ state: 'running', tried: answer.tried, share: answer.share });
          else say({ state: 'done', tried: answer.tried, share: 1 });
        },
        failed: (state) => say({ ...last, state }),
      };
      ownWords.run(wordsTask);
    },
    stopWords,
    forget() {
      for (const line of [reading, trying, ownWords]) line.clear();
      entries.clear();
      unread = 0;
      wordsTask = undefined;
    },
  };
}

function searchOf({ form }: SignedFormat, state: SecretSearch['state'], tried: number, found?: Found): SecretSearch {
  return { form, state, tried, ...(found !== undefined && { found: found.origin }) };
}
