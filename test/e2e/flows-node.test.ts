import { nodeFlows } from '../sites/flows/node/index.ts';
import { playFlows } from './play-flows.ts';

/** Ids, separated by commas; all flows where nothing is said. */
const wanted = process.env.FLOW?.split(',');

playFlows(nodeFlows.filter(({ id }) => wanted?.includes(id) ?? true));
