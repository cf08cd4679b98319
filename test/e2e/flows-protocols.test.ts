import { protocolFlows } from '../sites/flows/protocols/index.ts';
import { playFlows } from './play-flows.ts';

playFlows(protocolFlows.filter(({ id }) => process.env.FLOW === undefined || process.env.FLOW === id));
