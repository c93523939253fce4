const abort = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())

/** Aborted by Ctrl-C, from the first moment on at which anything of the program runs. */
export const interruption: AbortSignal = abort.signal
