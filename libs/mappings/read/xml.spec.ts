import { describe, expect, it } from '@jest/globals';
import { readXml } from './xml.js';

const SECRET = 'ZZNOBODY';

const saying = (text: string): string => {
  try {
    readXml(text);
  } catch (error) {
    return String(error);
  }
  return '';
};

describe('XML of another system', () => {
  it('is its root and its elements, each a list, without namespaces and attributes', () => {
    expect(
      readXml('<?xml version="1.0"?><n:a xmlns:n="urn:x" id="1"><n:b> x </n:b><b/><c><d>1</d></c></n:a>'),
    ).toEqual({ root: 'a', element: { b: ['x', ''], c: [{ d: ['1'] }] } });
  });

  it('reads the five entities of XML and characters by number', () => {
    expect(readXml('<a><b>&lt;&amp;&gt;&quot;&apos;</b><b>&#3585;&#xe01;</b></a>').element).toEqual({
      b: [`<&>"'`, 'กก'],
    });
  });

  it('reads no entity twice', () => {
    expect(readXml('<a><b>&amp;lt;</b><b>&amp;#65;</b></a>').element).toEqual({ b: ['&lt;', '&#65;'] });
  });

  it('keeps a text as it is written: numbers lose no nought', () => {
    expect(readXml('<a><b>007</b><b>1e3</b><b>true</b></a>').element).toEqual({ b: ['007', '1e3', 'true'] });
  });

  it.each([
    [`<!DOCTYPE a [<!ENTITY x "${SECRET}">]><a>&x;</a>`, 'declares a document type'],
    [`<!doctype a SYSTEM "file:///etc/passwd"><a>${SECRET}</a>`, 'declares a document type'],
    [`<a>${SECRET}</a><b/>`, ''],
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    [SECRET, ''],
    [`<a><b>${SECRET}</a>`, 'see line 1'],
    [`<a>\n<${SECRET}>\n</a>`, 'line'],
    [`${'<a>'.repeat(30)}${SECRET}${'</a>'.repeat(30)}`, 'nested deeper'],
    [`<a><__proto__>${SECRET}</__proto__></a>`, ''],
  ])('that is none, or declares something, is refused and quoted nowhere: %#', (text, words) => {
    const said = saying(text);
    expect(said).toContain('E-CONFIG');
    expect(said).toContain(words);
    expect(said).not.toContain(SECRET);
  });

  it('gives no object a prototype of its own', () => {
    expect(saying('<a><constructor><prototype><x>1</x></prototype></constructor></a>')).toMatch(
      /E-CONFIG|^$/,
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
