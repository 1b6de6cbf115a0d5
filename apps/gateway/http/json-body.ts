import type { PipeTransform } from '@nestjs/common';
import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { brokenRule } from '#messages';

/** The body comes from the strict reader, so it is a JSON value or absent. @throws HsuError E-JSON */
export function jsonObject(body: unknown): JsonObject {
  const value = body as JsonValue | undefined;
  if (!isJsonObject(value)) throw brokenRule('body.object');
  return value;
}

/** A body whose members are for a use case to judge. */
export class JsonBody implements PipeTransform<unknown, JsonObject> {
  /** @throws HsuError E-JSON */
  transform(body: unknown): JsonObject {
    return jsonObject(body);
  }
}
