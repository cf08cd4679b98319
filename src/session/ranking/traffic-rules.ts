/** The rules of what the traffic shows of a cookie: sign-ins, sign-outs, refusals; a part of the ranking's table. */
import type { Rule } from '../model/rule.ts';

const BY_HAND = 'Set by hand, so that the cookies of the recorded stacks come out as what they are.';
const SMALLEST =
  'The smallest explanation of how the server knows who signed in: set by hand, measured on the stories from public reports.';

export const TRAFFIC_RULES = {
  D1: {
    code: 'D1',
    points: 5,
    when: 'A sign-in that succeeded gave it a new identifier, and ordinary answers do not.',
    notWith: ['D6', 'D8'],
    source: BY_HAND,
  },
  D2: {
    code: 'D2',
    points: 2,
    when: 'It was sent with a sign-in that succeeded and stayed the same; its looks do not speak against it.',
    notWith: ['D5'],
    source: BY_HAND,
  },
  D3: {
    code: 'D3',
    points: 4,
    when: 'A sign-out deleted or replaced it.',
    source: BY_HAND,
  },
  D4: {
    code: 'D4',
    points: 5,
    when: 'Requests with it were answered where one without it had been refused.',
    source: BY_HAND,
  },
  D5: {
    code: 'D5',
    points: -3,
    when: 'It stayed the same at a sign-in that another cookie, exchanged or given, explains: it merely stands by.',
    source: SMALLEST,
  },
  D6: {
    code: 'D6',
    points: -6,
    when: 'It came with a sign-in that another cookie explains, and holds too little to identify anybody: a flag, a name, a number.',
    source: SMALLEST,
  },
  D7: {
    code: 'D7',
    points: 9,
    when: 'Nothing that looks like an identifier was sent with the sign-in or given by it, and of what there was it alone is the best.',
    source: SMALLEST,
  },
  D7m: {
    code: 'D7m',
    points: 9,
    when: 'As D7, but others are as good as it.',
    source: SMALLEST,
  },
  D8: {
    code: 'D8',
    points: -6,
    when: 'It came with a sign-in that a cookie with a session’s name explains, which was exchanged or is a framework’s; its own name says nothing of the kind.',
    source: SMALLEST,
  },
} as const satisfies Readonly<Record<string, Rule>>;

type TrafficCode = keyof typeof TRAFFIC_RULES;

/** Another cookie explains the sign-in: neither is in the session set, or more than possible, unless its framework or the user says so. */
export const STANDS_BY: ReadonlySet<TrafficCode> = new Set(['D5', 'D6', 'D8']);

/** Traffic that only a session cookie has: these also tell a framework's session cookie from one that merely has its name. */
export const MOVED: ReadonlySet<TrafficCode> = new Set(['D1', 'D3', 'D4']);
