/**
 * Kinds that no run of the simulated network sends, each with the reason why. A kind that neither stands here nor is
 * sent in the runs of `simulate.spec.ts` fails there, and so does one that stands here and is sent.
 */
export const NOT_PLAYED: Readonly<Record<string, string>> = {};
