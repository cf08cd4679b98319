/** What holds a value that checks look at: a cookie, or a token in a header or an address. */
import type { CookieLife, Site, TokenCarrier, TokenLife } from '../../session/model/model.ts';

export type Holder = CookieLife | TokenLife;

export function isToken(holder: Holder): holder is TokenLife {
  return 'carrier' in holder;
}

/** For a verdict: whom it is about. */
export function about(holder: Holder): { readonly cookie: CookieLife } | { readonly token: TokenLife } {
  return isToken(holder) ? { token: holder } : { cookie: holder };
}

/** The tokens that carry the session, or may. */
export function sessionTokens({ tokens }: Site): readonly TokenLife[] {
  return tokens.filter((token) => token.class !== 'unknown');
}

/** The name of the cookie, header or parameter that a value came in; some formats are recognised by it. */
export function bareName(holder: Holder): string {
  return isToken(holder) ? nameIn(holder.carrier) : holder.name;
}

function nameIn(carrier: TokenCarrier): string {
  switch (carrier.how) {
    case 'authorization':
      return 'authorization';
    case 'header':
      return carrier.name;
    case 'url':
      return carrier.parameter.toUpperCase();
  }
}
