/** The property tests' random inputs: the same in every run, so that a change is judged by what it changed; others with another `FUZZ_SEED`. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
