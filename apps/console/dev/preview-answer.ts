import type { Preview } from '../api/types-duty.js';
import type { UnitAddress } from '../api/types.js';
import type { JsonObject } from '../api/types-case.js';

interface Draft {
  readonly type: string;
  readonly to?: readonly UnitAddress[] | { readonly all: true };
  readonly sealed?: readonly { readonly part: string; readonly units: readonly UnitAddress[] }[];
  readonly subjectEn?: string;
}

/** A subject that holds a long number is refused, as the gateway's leak scan does. */
export function previewAnswer(posted: unknown): Preview {
  const draft = posted as Draft;
  const suspected = {
    code: 'E-LEAK-SUSPECTED',
    path: '/subjectEn',
    text: 'looks like a document number',
  } as const;
  const leaking = /\d{6,}/.test(draft.subjectEn ?? '');
  const to = Array.isArray(draft.to) ? (draft.to as readonly UnitAddress[]) : [null];
  const open = Object.fromEntries(Object.entries(posted as JsonObject).filter(([name]) => name !== 'sealed'));
  return {
    faults: [
      ...(draft.subjectEn === undefined || draft.subjectEn === ''
        ? [{ code: 'E-SCHEMA-INVALID' as const, path: '/subjectEn', text: 'a text of 1 to 160 characters' }]
        : []),
      ...(leaking ? [suspected] : []),
    ],
    leaks: leaking ? [suspected] : [],
    doubts: [],
    addressees: to.map((unit) => ({
      unit,
      sees: {
        open,
        parts: (draft.sealed ?? [])
          .filter(({ units }) => units.some((one) => one.member === unit?.member && one.unit === unit.unit))
          .map(({ part }) => part),
      },
    })),
    approval: draft.type === 'AL_WANTED_SUSPECT',
  };
}
