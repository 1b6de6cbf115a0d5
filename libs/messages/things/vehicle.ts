import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { checkIdentifier } from '../form/identifiers.js';

/** A vehicle by what is written on it. */
export class Vehicle {
  /**
   * As on the plate, in upper case, blanks and hyphens kept: `กข 1234`, `51F-123.45`. Compared without them (#lookup).
   */
  @field.Optional()
  @field.Token(/^[\p{Lu}\p{Lo}\p{Nd}](?:[\p{Lu}\p{Lo}\p{M}\p{Nd} ./-]{0,18}[\p{Lu}\p{Lo}\p{M}\p{Nd}])?$/u)
  plate?: string;
  @field.Optional() @field.Country() plateCountry?: string;
  /** 17 characters of ISO 3779, or the shorter frame number of older vehicles and of Japan's home market. */
  @field.Optional() @field.Token(/^[A-Z0-9](?:[A-Z0-9-]{3,15}[A-Z0-9])$/) vin?: string;
  @field.Optional() @field.Text(60) make?: string;
  @field.Optional() @field.Text(60) model?: string;
  @field.Optional() @field.Text(40) colour?: string;
  @field.Code('vehicleKind') kind: CodeOf<'vehicleKind'>;
  /** Of make. */
  @field.Optional() @field.Whole(1900, 2100) year?: number;
}

/**
 * Whether the ninth character of a VIN is its check digit. Makers outside North America and China need not follow it,
 * so a digit that does not hold is a reason to read the number again, and never one to refuse an alert.
 */
export function vinHolds({ vin }: Pick<Vehicle, 'vin'>): boolean | undefined {
  return vin?.length === 17 ? checkIdentifier('VIN', vin).holds : undefined;
}
