import { describe, expect, it } from '@jest/globals';
import { Operation } from './operation.js';
import { propertiesOf, ref, Says, schemaOf, schemasOf, type Told } from './says.js';
import { among, list, text, textOrNull, whole } from './schema-shapes.js';

class Post {
  @Says(text) readonly name: string;
  @Says(whole) readonly guards: number;
  @Says(text, { optional: true }) readonly road?: string;
}

const schema = {
  type: 'object',
  required: ['name', 'guards'],
  properties: { name: { type: 'string' }, guards: { type: 'integer' }, road: { type: 'string' } },
  additionalProperties: false,
};

describe('the class of an answer', () => {
  it('says what OpenAPI shows: all its members in their order, which may be absent, and no other', () => {
    expect(JSON.stringify(schemasOf(Post))).toBe(JSON.stringify({ Post: schema }));
    expect(JSON.stringify(schemaOf(Post))).toBe(JSON.stringify(schema));
    expect(Object.keys(propertiesOf(Post))).toEqual(['name', 'guards', 'road']);
  });

  it('says nothing of another class, and all of the one that it extends', () => {
    class Guard {
      @Says(text) readonly rank: string;
    }
    class ManyPosts extends Post {
      @Says(list(ref(Guard))) readonly all: readonly Told<Guard>[];
    }
    expect(Object.keys(schemasOf(Post, Guard))).toEqual(['Post', 'Guard']);
    expect(schemaOf(Guard)['required']).toEqual(['rank']);
    expect(schemaOf(ManyPosts)['required']).toEqual(['name', 'guards', 'all']);
    expect(propertiesOf(ManyPosts)['all']).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Guard' },
    });
    expect(schemaOf(Post)).toEqual(schema);
  });

  it('does not compile where a member could be what OpenAPI does not show', () => {
    class Wrong {
      // @ts-expect-error a text is no number
      @Says(whole) readonly guards: string;
      // @ts-expect-error null is no text
      @Says(text) readonly name: string | null;
      // @ts-expect-error any text is not one of two
      @Says(among('OPEN', 'CLOSED')) readonly state: string;
      // @ts-expect-error what may be absent must be said to be optional
      @Says(text) readonly road?: string;
      // @ts-expect-error a list of texts refers to no posts
      @Says(list(ref(Post))) readonly posts: readonly string[];
      @Says(textOrNull) readonly gate: string;
    }
    expect(Object.keys(propertiesOf(Wrong))).toHaveLength(6);
  });
});

describe('a route', () => {
  const says = { id: 'getPost', summary: 'A post', answers: Post, problems: [] };

  it('does not compile where it lacks a member of what it says that it answers', async () => {
    class Posts {
      @Operation(says)
      whole() {
        return { name: 'North', guards: 2 };
      }

      @Operation(says)
      later() {
        return Promise.resolve({ name: 'North', guards: 2, road: 'A1' });
      }

      // @ts-expect-error it lacks guards
      @Operation(says)
      lacking() {
        return Promise.resolve({ name: 'North' });
      }

      // @ts-expect-error guards are counted
      @Operation(says)
      other() {
        return { name: 'North', guards: 'two' };
      }
    }
    const required = schemaOf(Post)['required'] as string[];
    const lacks = (answer: object): string[] => required.filter((name) => !(name in answer));
    const posts = new Posts();
    expect(lacks(await posts.later())).toEqual([]);
    expect(lacks(await posts.lacking())).toEqual(['guards']);
  });
});
