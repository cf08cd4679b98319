/** A page of ours connected: a DevTools page, which has its tab watched for as long as it is there, or a panel, which asks for things. */
import { handleMessage, type MessageHandlers } from '../protocol/message-tables.ts';
import { DEVTOOLS_PORT, PANEL_PORT, type ToBackground } from '../protocol.ts';
import type { Background } from './background.ts';
import type { Panel } from './hub.ts';
import { parseMessage } from './parse-message.ts';
import type { PagePort } from './platform/page-port.ts';

export function connectPage(background: Background, port: PagePort): void {
  const [, kind, digits] = /^([a-z]+:)(\d+)$/.exec(port.name) ?? [];
  const tab = Number(digits);
  if (kind === DEVTOOLS_PORT) holdWatch(background, port, tab);
  else if (kind === PANEL_PORT) hearPanel(background, { port, tab, toldBytes: 0 });
  else port.disconnect();
}

function holdWatch({ recorder, sampler, watcher }: Background, port: PagePort, tab: number): void {
  let detach = (): void => undefined;
  let gone = false;
  port.onDisconnect.addListener(() => {
    gone = true;
    recorder.inTurn(() => detach());
  });
  recorder.opens(tab);
  recorder.inTurn(() => {
    if (gone) return;
    detach = watcher.attach(tab);
    sampler.review();
  });
}

function hearPanel(background: Background, panel: Panel): void {
  const { hub } = background;
  const tell = (message: string): void => hub.post(panel, { type: 'trouble', message });
  panel.port.onDisconnect.addListener(() => hub.forget(panel));
  panel.port.onMessage.addListener((raw) => {
    const message = parseMessage(raw);
    if (message === null) tell('The panel asked for something that this version does not know.');
    else handleMessage(HANDLERS, message, { ...background, panel, tab: panel.tab, tell });
  });
}

interface Asked extends Background {
  readonly panel: Panel;
  readonly tab: number;
  /** Says to the panel why nothing was done. */
  readonly tell: (trouble: string) => void;
}

/** The user's word is taken as an event is; everything else waits for its turn, until the stored logs are back. */
const HANDLERS: MessageHandlers<ToBackground, [Asked]> = {
  subscribe: (wish, { hub, panel, recorder }) => recorder.inTurn(() => hub.subscribe(panel, wish)),
  mark: ({ mark }, { recorder, tab }) => recorder.takeFromUser(tab, mark),
  pin: ({ pin }, { recorder, tab }) => recorder.takeFromUser(tab, pin),
  look: ({ on }, { looker, recorder, tab }) => recorder.inTurn(() => looker.choose(tab, on)),
  'page-text': (text, { looker, recorder, tab }) => recorder.inTurn(() => looker.lookFor(tab, text)),
  'read-storage': (_, { recorder, storageReader, tab, tell }) =>
    recorder.inTurn(() => void storageReader.read(tab, tell)),
  clear: (_, { recorder, tab, watcher }) => recorder.inTurn(() => watcher.clear(tab)),
  'sample-start': ({ plan }, { recorder, sampler, tab, tell }) =>
    recorder.inTurn(() => void sampler.start(tab, plan, tell)),
  'sample-control': ({ sample, wish }, { recorder, sampler, tab, tell }) =>
    recorder.inTurn(() => sampler.control(tab, sample, wish, tell)),
};
