/**
 * The same random inputs in every run, so that a change is judged by what it changed. Others: `FUZZ_SEED=7 npx vitest run …`; what they
 * find is mended and its input kept as an example.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
