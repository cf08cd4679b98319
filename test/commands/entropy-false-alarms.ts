/** `tsx test/commands/entropy-false-alarms.ts [samples] [seed]`: how many perfect samples of both corpora are objected to. Exit code 1 above 0.3 %. */
import { falseAlarms } from '../entropy/generators/false-alarms.ts';
import { HELD_OUT } from '../entropy/generators/held-out.ts';
import { GENERATORS } from '../entropy/generators/list.ts';

const samples = Number(process.argv[2] ?? 2_000);
const alarms = falseAlarms(samples, Number(process.argv[3] ?? 1), [...GENERATORS, ...HELD_OUT]);
for (const alarm of alarms) console.log(alarm);
console.log(
  `${alarms.length} of ${samples} perfect samples objected to (${((100 * alarms.length) / samples).toFixed(2)} %)`,
);
process.exit(alarms.length <= samples * 0.003 ? 0 : 1);
