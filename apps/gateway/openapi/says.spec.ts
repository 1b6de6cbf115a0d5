import { describe, expect, it } from '@jest/globals';
import { Says, schemasOf } from './says.js';
import { text, whole } from './schema-shapes.js';

class Post {
  @Says(text) readonly name: string;
  @Says(whole) readonly guards: number;
}

describe('the class of an answer', () => {
  it('says what OpenAPI shows: all its members in their order, and no other', () => {
    expect(JSON.stringify(schemasOf(Post))).toBe(
      JSON.stringify({
        Post: {
          type: 'object',
          required: ['name', 'guards'],
          properties: { name: { type: 'string' }, guards: { type: 'integer' } },
          additionalProperties: false,
        },
      }),
    );
  });

  it('says nothing of another class', () => {
    class Guard {
      @Says(text) readonly rank: string;
    }
    expect(Object.keys(schemasOf(Post, Guard))).toEqual(['Post', 'Guard']);
    expect(schemasOf(Guard)['Guard']?.['required']).toEqual(['rank']);
  });
});
