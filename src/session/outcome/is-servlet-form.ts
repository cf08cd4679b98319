import type { HopRecord } from '../records/exchange-record.ts';

/** The form of the servlet standard (Jakarta Servlet 6.0 §13.6.3) is sent to this name wherever it stands. */
export function isServletForm(hop: HopRecord): boolean {
  return /\/j_security_check(?:[;?]|$)/.test(hop.url);
}
