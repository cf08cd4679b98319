import { systemFlows } from '../sites/flows/system/index.ts';
import { playFlows } from './play-flows.ts';

playFlows(systemFlows);
