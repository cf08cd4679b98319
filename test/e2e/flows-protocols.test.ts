import { protocolFlows } from '../sites/flows/protocols/index.ts';
import { playFlows } from './play-flows.ts';

playFlows(protocolFlows);
