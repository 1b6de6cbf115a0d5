import { readdirSync, readFileSync } from 'node:fs';
import { loadSync, type MessageTypeDefinition } from '@grpc/proto-loader';
import { describe, expect, it } from '@jest/globals';
import { Equals, IsEmail, IsInt } from 'class-validator';
import { IsRecord } from '../form/constraints.js';
import * as field from '../form/fields.js';
import type { Kind } from '../form/kind.js';
import { kinds } from '../kinds.js';
import type { Message } from '../form/message.js';
import { nestingOf, type Form } from '../form/nesting.js';
import { protoFields } from './proto-field.js';
import { writeProtos } from './proto-file.js';
import type { FieldNumbers } from './proto-numbers.js';
import { sampleMessage, samplePart } from '../examples/samples.js';

const lock = () => JSON.parse(readFileSync('proto/numbers.lock.json', 'utf8')) as FieldNumbers;

describe('committed files', () => {
  it('proto/ is what the classes say, and nothing else (again: npm run write)', () => {
    const { files, numbers } = writeProtos(kinds, lock());
    const found = readdirSync('proto/hsu/messages', { recursive: true, encoding: 'utf8' });
    expect(found.filter((name) => name.endsWith('.proto')).sort()).toEqual(
      Object.keys(files)
        .map((path) => path.replace('hsu/messages/', ''))
        .sort(),
    );
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(`proto/${path}`, 'utf8')).toBe(text);
    expect(readFileSync('proto/numbers.lock.json', 'utf8')).toBe(`${JSON.stringify(numbers, null, 2)}\n`);
  });
});

describe('what another program reads', () => {
  const folder = 'hsu/messages/v1';
  const loaded = loadSync(
    readdirSync(`proto/${folder}`).map((file) => `${folder}/${file}`),
    { includeDirs: ['proto'], longs: Number, oneofs: false },
  );
  const carried = (form: Form, value: object) => {
    const type = loaded[`hsu.messages.v1.${form.name}`] as MessageTypeDefinition<object, object>;
    return type.deserialize(type.serialize(value));
  };

  it.each(kinds.map((kind) => [kind.type, kind] as const))('is the body of %s, whole', (type, kind) => {
    const { body } = sampleMessage(type) as { body: object };
    expect(told(carried(nestingOf(kind.form, 'body')!.one!, body))).toEqual(told(body));
  });

  it.each(partsOf(kinds))('is the content of the part %s, whole', (name, form) => {
    const content = samplePart(name);
    expect(told(carried(form, content))).toEqual(told(content));
  });

  it('is the interface of the gateway', () => {
    const gateway = loadSync('hsu/gateway/v1/gateway.proto', { includeDirs: ['proto'] });
    expect(Object.keys(gateway['hsu.gateway.v1.GatewayService']!)).toEqual([
      'Submit',
      'Check',
      'Pull',
      'Follow',
    ]);
  });
});

/** Without what proto3 leaves out: empty lists, and false or 0 of a member that must be there. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const nothing = (each: unknown) => each === false || each === 0 || (Array.isArray(each) && !each.length);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !nothing(each))
      .map(([name, each]) => [name, told(each)]),
  );
}

function partsOf(all: readonly Kind[]): [name: string, form: Form][] {
  const parts = new Map(
    all.flatMap(({ parts }) => Object.entries(parts).map(([name, { form }]) => [name, form])),
  );
  return [...parts];
}

class Place {
  @field.Country() country: string;
  @field.Optional() @field.Text(80) nearTo?: string;
}

class Body {
  @field.Nested(Place) place: Place;
  @field.Whole(0, 5_000_000_000) bytes: number;
  @field.Whole(-5, 5) degrees: number;
  @IsInt() whole: number;
  @field.Measure(0, 1) share: number;
  @field.Codes('sector', { min: 0, max: 3 }) sectors: string[];
  @field.Optional() @field.List(Place, { min: 0, max: 3 }) others?: Place[];
  @Equals(true) sure: boolean;
}

/** A kind with this body; the writer reads nothing else of it. */
function kindOf(body: Form, type = 'CT_TEST', parts: Kind['parts'] = {}): Kind {
  class Whole {
    @field.Nested(body) body: object;
  }
  const [any] = kinds;
  return { ...any!, type, form: Whole as Form as Form<Message>, parts };
}

describe('the writer', () => {
  const write = (body: Form, kept: FieldNumbers = {}) =>
    writeProtos([kindOf(body)], kept).files['hsu/messages/v1/ct_test.proto'];

  it('writes each class once, with a type and a label for each field', () => {
    expect(write(Body)).toBe(
      `// Written from the message classes, not by hand; field numbers are kept in proto/numbers.lock.json.
syntax = "proto3";

package hsu.messages.v1;

// Body of CT_TEST.
message Body {
  Place place = 1;
  int64 bytes = 2;
  int32 degrees = 3;
  int64 whole = 4;
  double share = 5;
  repeated string sectors = 6; // code-lists/sector.json
  repeated Place others = 7;
  bool sure = 8; // always true
}

message Place {
  string country = 1; // ISO 3166-1 alpha-3
  optional string near_to = 2; // at most 80 characters
}
`,
    );
  });

  it('puts what two kinds use into shared.proto, and nothing else', () => {
    class Other {
      @field.Nested(Place) place: Place;
    }
    const { files } = writeProtos([kindOf(Body), kindOf(Other, 'CT_OTHER')], {});
    const shared = 'hsu/messages/v1/shared.proto';
    expect(Object.keys(files).sort()).toEqual([
      'hsu/messages/v1/ct_other.proto',
      'hsu/messages/v1/ct_test.proto',
      shared,
    ]);
    expect(files[shared]?.match(/^message \w+/gm)).toEqual(['message Place']);
    for (const path of ['ct_other', 'ct_test'])
      expect(files[`hsu/messages/v1/${path}.proto`]).toContain(`\nimport "${shared}";\n`);
  });

  it('leaves a body in the file of its kind where another kind nests it', () => {
    class Outer {
      @field.Nested(Body) replacement: Body;
    }
    const { files } = writeProtos([kindOf(Outer, 'CT_OUTER'), kindOf(Body)], {});
    expect(Object.keys(files)).toEqual(['hsu/messages/v1/ct_outer.proto', 'hsu/messages/v1/ct_test.proto']);
    expect(files['hsu/messages/v1/ct_outer.proto']).toContain('\nimport "hsu/messages/v1/ct_test.proto";\n');
  });

  it('fails where files would import each other', () => {
    class Outer {
      @field.Nested(Body) replacement: Body;
    }
    class One {
      @field.Nested(Outer) outer: Outer;
    }
    class Two {
      @field.Nested(Outer) outer: Outer;
    }
    expect(() => writeProtos([kindOf(One, 'CT_ONE'), kindOf(Two, 'CT_TWO'), kindOf(Body)], {})).toThrow(
      'shared.proto would need ct_test',
    );
  });

  it('keeps number and name of a removed field reserved, and gives a new field a new number', () => {
    expect(write(Place, { Place: { country: 1, province: 2 } })).toContain(
      `message Place {
  reserved 2;
  reserved "province";
  string country = 1; // ISO 3166-1 alpha-3
  optional string near_to = 3;`,
    );
  });

  it('fails on a decorator without converter, and names the field', () => {
    class Foreign {
      @IsEmail() address: string;
    }
    expect(() => write(Foreign)).toThrow('Foreign.address: no proto converter for isEmail');
  });

  it('fails on a decorator without converter in a list of nested objects', () => {
    class Listed {
      @IsEmail({}, { each: true }) @field.List(Place, { min: 0, max: 3 }) places: Place[];
    }
    expect(() => write(Listed)).toThrow('Listed.places: no proto converter for isEmail');
  });

  it('fails on an audience: that is the envelope’s', () => {
    class Addressed {
      @field.Audience(Place, Body, 5) to: object;
    }
    expect(() => protoFields(Addressed)).toThrow('Addressed.to: no proto converter for isAudience');
  });

  it('fails where one field is of two types', () => {
    class Both {
      @field.Flag() @field.Text(5) both: boolean;
    }
    expect(() => write(Both)).toThrow('Both.both: not of one type');
  });

  it('says an object whose members no class names as a struct', () => {
    class Open {
      @IsRecord() anything: object;
    }
    expect(write(Open)).toContain('import "google/protobuf/struct.proto";');
    expect(write(Open)).toContain('  google.protobuf.Struct anything = 1;');
  });

  it('fails where two classes have one name', () => {
    const other = (() => {
      class Place {
        @field.Flag() flag: boolean;
      }
      return Place;
    })();
    class Outer {
      @field.Nested(Place) place: Place;
      @field.Nested(other) other: object;
    }
    expect(() => write(Outer)).toThrow('two classes are called Place');
  });
});
