/**
 * What several checks say alike, and what the subjects say that they share. What one check says by itself stands in the table of words
 * of its own file.
 */
export const sentences = {
  /** Beside an observation: what it shows. */
  evidence: {
    asked: (address: string, attributes: string) => `${address} asked for: ${attributes}.`,
    kept: 'The browser keeps it.',
    keptUnderName: 'The browser keeps it under this name.',
    keptWith: (attribute: string) => `The browser keeps it with ${attribute}.`,
    keptWithout: (attribute: string) => `The browser keeps it without ${attribute}.`,
    keptWithoutSameSite: 'The browser keeps it without a SameSite value.',
    strictTransport: 'The response with Strict-Transport-Security.',
    scripted: 'A cookie that no response had asked for.',
    seen: 'It was seen here.',
    firstSent: 'The first request seen that carried it.',
    lastSent: 'The last request that carried it.',
    value: (length: number) => `Its value: ${length} characters.`,
    valueOfForm: (length: number, form: string) => `Its value: ${length} characters, ${form}.`,
    firstValue: 'The first of the values looked at.',
    signIn: 'The sign-in.',
    signOut: (address: string) => `The sign-out, at ${address}.`,
    markedSignOut: 'The sign-out that you marked.',
    ofRow: (name: string, text: string) => `${name}: ${text}`,
  },

  /** What the tester can do to find out. */
  nextStep: {
    wait: 'Wait a moment.',
    useSite: 'Use the site while this panel is open.',
    setAgain:
      'Reload the page, or sign out and in again while this panel is open, so that the cookie is set once more.',
    setAnyAgain:
      'Reload the page, or sign out and in again while this panel is open, so that cookies are set once more.',
    findSession: 'Sign in while this panel is open, or pin the cookie that carries the session in the list.',
    haveOneStored: 'Reload the page, or sign in while this panel is open.',
    awaitStore: 'Load another page of the site, or wait a moment.',
    signOut: 'Sign out while this panel is open, or mark the moment yourself.',
    readYourself: 'Copy the value and look at it with a tool of your own, with care.',
    reportUnread: 'Please report it, with the form of the value but not the value itself.',
    reportError: 'This is a fault of Session Inspector: please report it with the steps that led here.',
  },

  noIdentifier: (name: string, form: string) => `${name} holds no identifier (${form}).`,
  refused: (name: string, reason: string) => `The browser refused ${name}: ${reason}`,
  nothingStored: 'The browser’s store has not reported a cookie of this site yet.',
  attributesUnseen: (name: string) =>
    `The browser's store has not reported ${name}, and a Cookie header carries no attributes.`,
  checkStopped: (message: string) =>
    `This check stopped with an error of its own: ${message}. The other checks are not affected.`,

  /** Added to a failure about what may not be the session at all. */
  notCertain: (what: 'cookie' | 'token') =>
    `This matters if this ${what} carries the session, which is not certain yet.`,

  /** While no cookie is known to carry the session. */
  withoutSessionCookie: {
    token: (name: string) =>
      `No cookie carries the session as far as can be told, ${name} does: a script sends it, and what browsers do with cookies does not apply to it.`,
    noCookies: (address: string) =>
      `A sign-in was seen at ${address}, and the site has no cookies: its session is carried by something else, such as an Authorization header.`,
    noneSeen: 'No cookie of this site has been seen yet.',
    noneTold: (count: number) =>
      `None of the ${count === 1 ? 'site’s cookies (1 seen)' : `${count} cookies of this site`} can be told to carry the session yet.`,
  },

  /** While no Set-Cookie line has been seen. */
  withoutLines: {
    noCookies: (address: string) => `A sign-in was seen at ${address}, and no response of the site sets a cookie.`,
    scripted: 'The cookies of this site were set from inside the browser, by scripts or by hand; no response sets one.',
    noneSeen: 'No Set-Cookie line of this site has been seen yet.',
  },

  /** Added to the last of many verdicts. */
  notListed: (count: number) => `${count} more of this kind are not listed.`,

  /** Of values that are looked at one by one. */
  value: {
    none: (name: string) => `${name} has had no value, so there is nothing to look at.`,
    noneOfSite: 'No cookie of this site has been seen with a value yet.',
    waiting: (name: string) => `The value of ${name} is being read.`,
    tooSlow: (name: string) =>
      `The value of ${name} took too long to read, and reading was stopped: its server may have made it so on purpose.`,
    failed: (name: string) => `The value of ${name} could not be read, by a fault of Session Inspector.`,
    ofSessionCookie: (name: string) => `The session cookie ${name}`,
    ofSessionToken: (name: string) => `The session token in ${name}`,
    /** Begins the summary of a check that found nothing in all of them. */
    counted: (count: number, tokens: boolean) => {
      if (count === 1) return `The value of the one ${tokens ? 'token' : 'cookie'}`;
      return `The values of all ${count} ${tokens ? 'cookies and tokens' : 'cookies'}`;
    },
  },

  /** Added to a verdict about one of the cookies that hold one value together. */
  parts: {
    alike: (whole: string) => `The same holds for the other parts of ${whole}.`,
    weakest: (place: number, count: number, whole: string) =>
      `It is part ${place} of ${count} of ${whole}, and the weakest part counts.`,
  },

  /** What a framework does by itself about an attribute, beside a fix. */
  framework: {
    seesHttps: (framework: string, attribute: string) =>
      `${framework} sets ${attribute} only where it sees https: behind a proxy that speaks https for it, it has to be told.`,
    leavesOut: (framework: string, attribute: string) =>
      `${framework} leaves ${attribute} out unless it is told otherwise.`,
    sets: (framework: string, attribute: string) =>
      `${framework} sets ${attribute} by default: some setting took it away.`,
    setsNone: (framework: string) => `${framework} sets SameSite=None unless it is told otherwise.`,
    setsSameSite: (framework: string, value: string) =>
      `${framework} sets SameSite=${value} by default: some setting changed it.`,
    setsNoEnd: (framework: string) => `${framework} sets no end by default: some setting did.`,
    setsEnd: (framework: string, span: string) => `${framework} asks for ${span} unless it is told otherwise.`,
  },
} as const;
