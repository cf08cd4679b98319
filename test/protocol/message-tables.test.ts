import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  handleMessage,
  type MessageHandlers,
  type MessageParsers,
  parseMessage,
} from '../../src/protocol/message-tables.ts';

type Message = { readonly type: 'say'; readonly text: string } | { readonly type: 'stop' };

const parsers: MessageParsers<Message> = {
  say: ({ text }) => (typeof text === 'string' ? { type: 'say', text } : null),
  stop: () => ({ type: 'stop' }),
};

describe('the table of parsers', () => {
  it('gives back the fields that a message may have, and no others', () => {
    expect(parseMessage(parsers, { type: 'say', text: 'a', extra: 1 })).toEqual({ type: 'say', text: 'a' });
    expect(parseMessage(parsers, { type: 'stop', extra: 1 })).toEqual({ type: 'stop' });
  });

  it.each([[null], [undefined], ['stop'], [{}], [{ type: 1 }], [{ type: 'say' }], [{ type: 'toString' }], [['stop']]])(
    'takes %j for no message',
    (what) => {
      expect(parseMessage(parsers, what)).toBeNull();
    },
  );

  it('does not compile while a type of the union is missing', () => {
    expectTypeOf<{ stop: () => { type: 'stop' } }>().not.toExtend<MessageParsers<Message>>();
    expectTypeOf<{ stop: () => void }>().not.toExtend<MessageHandlers<Message>>();
  });
});

describe('the table of handlers', () => {
  it('hands a message to the row of its type, with what else is given', () => {
    const heard: unknown[] = [];
    const handlers: MessageHandlers<Message, [from: string]> = {
      say: ({ text }, from) => void heard.push([from, text]),
      stop: (_, from) => void heard.push([from]),
    };
    handleMessage<Message, [string]>(handlers, { type: 'say', text: 'a' }, 'one');
    handleMessage<Message, [string]>(handlers, { type: 'stop' }, 'two');
    expect(heard).toEqual([['one', 'a'], ['two']]);
  });
});
