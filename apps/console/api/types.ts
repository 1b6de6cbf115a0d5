import type { Answer, components, Problem as GatewayProblem } from '../../../clients/typescript/index.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Where the OpenAPI document says no more than that something is an object, a screen reads it as JSON. */
export type AsJson<Value> = Value extends readonly (infer Item)[]
  ? readonly AsJson<Item>[]
  : Value extends object
    ? [string, unknown] extends [keyof Value, Value[keyof Value]]
      ? JsonObject
      : { readonly [Name in keyof Value]: AsJson<Value[Name]> }
    : Value;

/** An answer of the gateway by its name in the OpenAPI document. */
export type Of<Name extends keyof components['schemas']> = AsJson<Answer<Name>>;

export type Ref = Of<'Reference'>;
export type UnitAddress = Of<'UnitAddress'>;
export type Fault = Of<'Fault'>;
export type Problem = GatewayProblem;

export type Me = Of<'Me'>;
export type Directory = Of<'Directory'>;
export type KindEntry = Of<'Schemas'>['kinds'][number];
export type Family = KindEntry['family'];
export type Filling = NonNullable<NonNullable<KindEntry['writing']>['fills']>[string];

export type Work = Of<'Work'>;
export type WorkItem = Of<'WorkItem'>;
export type WorkCounts = Work['counts'];
export type Urgency = WorkItem['urgency'];
export type Status = WorkItem['status'];
export type WorkList = 'me' | 'them' | 'open' | 'closed';
