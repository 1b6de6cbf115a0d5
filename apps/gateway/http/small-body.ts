import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { validateSync } from 'class-validator';
import { isJsonObject, type JsonObject } from '#envelope';
import { HsuError, type ErrorCode, type Fault } from '#kernel';
import { ruleFault, type RuleId } from '#messages';
import { propertiesOf } from '../openapi/says.js';
import { jsonObject } from './json-body.js';

/** A class that says by class-validator's decorators what each member of a small body must be. */
interface BodyForm {
  new (): object;
  /** Whether a member that the class does not say (`@Says`) is refused. */
  readonly closed?: boolean;
  /** Members that have a form of their own. */
  readonly forms?: Readonly<Record<string, BodyForm>>;
}

/**
 * Reads a small body as the class of the argument that it is for. Nest's own ValidationPipe would not do: it
 * knows neither our codes nor pointers.
 */
export class SmallBody implements PipeTransform<unknown, object> {
  /** @param text of a refusal that tells every fault; without it the first fault is the refusal */
  constructor(
    private readonly code: ErrorCode,
    private readonly text?: string,
  ) {}

  /** @throws HsuError E-JSON, or the pipe's code with pointers into the body */
  transform(body: unknown, { metatype }: ArgumentMetadata): object {
    const faults: Fault[] = [];
    const read = this.read(jsonObject(body), metatype as unknown as BodyForm, '', faults);
    const [first] = faults;
    if (first === undefined) return read;
    throw this.text === undefined
      ? new HsuError(this.code, first.text, { faults: [first] })
      : new HsuError(this.code, this.text, { faults });
  }

  private read(body: JsonObject, form: BodyForm, path: string, faults: Fault[]): object {
    const { closed = false, forms = {} } = form;
    const members = Object.keys(propertiesOf(form));
    const fault = (rule: RuleId, at: string, text: string): void => {
      faults.push(ruleFault(rule, at, text, this.code));
    };
    if (closed)
      for (const name of Object.keys(body))
        if (!members.includes(name))
          fault('body.member', path, `The members here are ${members.join(', ')}, and no other.`);
    const read = Object.assign(new form(), body);
    for (const { property, constraints = {}, contexts = {} } of validateSync(read))
      for (const [name, text] of Object.entries(constraints))
        fault((contexts[name] as { rule: RuleId }).rule, `${path}/${property}`, text);
    for (const [name, inner] of Object.entries(forms)) {
      const value = body[name];
      if (isJsonObject(value))
        Object.assign(read, { [name]: this.read(value, inner, `${path}/${name}`, faults) });
    }
    return read;
  }
}
