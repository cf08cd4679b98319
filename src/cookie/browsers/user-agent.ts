/** Whose behaviour is asked for: the standard's (RFC 6265bis-22 and its successors), or a browser's where that differs. */
export type UserAgent = 'spec' | 'chromium' | 'firefox';
