import { createContext, use } from 'react';
import type { Fault, Ref } from '../../api/types.js';
import { useFaultText } from '../../language/fault-text.js';
import type { Defs } from './schema.js';

export interface NamedReference {
  readonly ref: Ref;
  readonly label: string;
}

export interface FormState {
  readonly defs: Defs;
  readonly faults: readonly Fault[];
  /** On a victim's message nothing is offered that treats a person as sought. */
  readonly protective: boolean;
  /** Members that this page fills by itself and does not show. */
  readonly hidden: ReadonlySet<string>;
  /** Messages of the case that a member may name, where there are several. */
  readonly references: Readonly<Record<string, readonly NamedReference[]>>;
}

export const FormContext = createContext<FormState>({
  defs: {},
  faults: [],
  protective: false,
  hidden: new Set(),
  references: {},
});

/** What would be right at this place of the draft. */
export function useFault(path: string): string | undefined {
  const { faults } = use(FormContext);
  const textOf = useFaultText();
  const here = faults.filter((fault) => fault.path === path);
  return here.length === 0 ? undefined : here.map(textOf).join(' ');
}

export function idOfField(path: string): string {
  return `field${path.replaceAll('/', '-')}`;
}
