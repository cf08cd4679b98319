import { systemFlows } from '../sites/flows/system/index.ts';
import { playFlows } from './play-flows.ts';

playFlows(systemFlows.filter(({ id }) => process.env.FLOW === undefined || process.env.FLOW === id));
