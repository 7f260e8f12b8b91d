import fc from 'fast-check';

/** The same cases on every machine; `FC_SEED=<number>` looks at others, and a failure prints the seed it came from. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_101) });
