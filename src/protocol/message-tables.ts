/**
 * A union of messages, taken in by two tables with a row for each type: one parses, one handles. A type that is new in the union is a
 * compile error until both tables have it.
 */

interface Typed {
  readonly type: string;
}

/** An object that arrived over a line. Pages of the extension sent it, but perhaps those of another version. */
export type Raw = Readonly<Record<string, unknown>>;

/** Each gives back a message with nothing in it but what it may have, or null when a field is missing or of another type. */
export type MessageParsers<Message extends Typed> = {
  readonly [Type in Message['type']]: (raw: Raw) => Extract<Message, { readonly type: Type }> | null;
};

export type MessageHandlers<Message extends Typed, Context extends readonly unknown[] = []> = {
  readonly [Type in Message['type']]: (message: Extract<Message, { readonly type: Type }>, ...context: Context) => void;
};

/** @returns null for what is none of the table's messages */
export function parseMessage<Message extends Typed>(parsers: MessageParsers<Message>, what: unknown): Message | null {
  if (!isRaw(what) || typeof what.type !== 'string' || !Object.hasOwn(parsers, what.type)) return null;
  return parsers[what.type as Message['type']](what);
}

export function handleMessage<Message extends Typed, Context extends readonly unknown[]>(
  handlers: MessageHandlers<Message, Context>,
  message: Message,
  ...context: Context
): void {
  // The row of a type takes the messages of that type, which the compiler cannot follow through an index.
  const handle = handlers[message.type as Message['type']] as (message: Message, ...context: Context) => void;
  handle(message, ...context);
}

export function isRaw(what: unknown): what is Raw {
  return typeof what === 'object' && what !== null;
}
