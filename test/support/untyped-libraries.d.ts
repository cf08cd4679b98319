/** What the tests use of libraries that bring no types. */

declare module 'erlang_js' {
  type Done<T> = (error: Error | undefined, result: T) => void;
  export class OtpErlangAtom {
    constructor(value: string);
    readonly value: string;
  }
  export class OtpErlangBinary {
    constructor(value: Uint8Array);
    readonly value: Uint8Array;
    readonly bits: number;
  }
  export class OtpErlangList {
    constructor(value: readonly unknown[]);
    readonly value: readonly unknown[];
    readonly improper: boolean;
  }
  export class OtpErlangMap {
    constructor(value: ReadonlyMap<unknown, unknown>);
    readonly value: ReadonlyMap<unknown, unknown>;
  }
  export const Erlang: {
    OtpErlangAtom: typeof OtpErlangAtom;
    OtpErlangBinary: typeof OtpErlangBinary;
    OtpErlangList: typeof OtpErlangList;
    OtpErlangMap: typeof OtpErlangMap;
    term_to_binary(term: unknown, done: Done<Uint8Array>): void;
    binary_to_term(bytes: Uint8Array, done: Done<unknown>): void;
  };
}

declare module 'papaparse' {
  const papa: {
    parse(
      text: string,
      config: { readonly delimiter: string; readonly newline: string },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
    unparse(
      rows: readonly (readonly string[])[],
      config: { readonly delimiter: string; readonly newline: string },
    ): string;
  };
  export default papa;
}
