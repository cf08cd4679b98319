import { nodeFlows } from '../sites/flows/node/index.ts';
import { playFlows } from './play-flows.ts';

playFlows(nodeFlows);
