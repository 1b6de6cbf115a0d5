import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ValidateIf } from 'class-validator';
import { digest } from '#kernel';
import { codeListNames, codeLists, kinds, writeCodeList, writeSchema } from '#messages';
import { IsEmail } from 'class-validator';
import * as field from '../form/fields.js';
import { SchemaWriter } from '../form/json-schema.js';
import { writeKindEntries } from './kind-entries.js';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

describe('committed files', () => {
  it('schemas/ is what the classes say, and nothing else (again: npm run write)', () => {
    expect(files('schemas').sort()).toEqual(
      kinds.map(({ type, version }) => `${type}/${version}.json`).sort(),
    );
    for (const kind of kinds)
      expect(readFileSync(`schemas/${kind.type}/${kind.version}.json`, 'utf8')).toBe(writeSchema(kind));
  });
  it('code-lists/ is what the lists say, and nothing else', () => {
    expect(files('code-lists').sort()).toEqual(codeListNames.map((name) => `${name}.json`).sort());
    for (const name of codeListNames)
      expect(readFileSync(`code-lists/${name}.json`, 'utf8')).toBe(writeCodeList(name));
  });
  it('the console is tried with what gateways answer of the kinds', () => {
    expect(readFileSync('apps/console/dev/kinds.json', 'utf8')).toBe(writeKindEntries(kinds));
  });
  it('a kind names the digest of its file', () => {
    for (const kind of kinds)
      expect(kind.schema).toBe(digest(readFileSync(`schemas/${kind.type}/${kind.version}.json`)));
  });
});

describe('the writer', () => {
  const write = (form: new () => object) => new SchemaWriter().object(form);
  it('tells the codes of rules that a schema cannot say, and names the free text', () => {
    const referral = kinds.find(({ type }) => type === 'RF_VICTIM_IDENTIFICATION')!;
    expect(JSON.parse(writeSchema(referral))['x-rules']).toEqual(
      expect.arrayContaining([
        'E-CHECKDIGIT',
        'E-CONSENT-SCOPE',
        'E-HANDLING',
        'E-LEAK-SUSPECTED',
        'E-NATIONALITY-MISSING',
        'E-RETENTION',
        'E-STATUS-MIX',
      ]),
    );
    expect(referral.openText).toEqual([
      '/urgencyReason',
      '/handlingNote',
      '/legalBasis/*/ref',
      '/subjectEn',
      '/translations/*/subject',
      '/translations/*/text',
      '/body/investigationFollowUp/reason',
      '/body/otherTexts/*/text',
    ]);
  });
  it('fails on a decorator without converter', () => {
    class Foreign {
      @IsEmail() address: string;
    }
    expect(() => write(Foreign)).toThrow('no converter for isEmail');
  });
  it('fails on a condition it cannot say', () => {
    class Conditional {
      @ValidateIf(() => false) @field.Flag() flag: boolean;
    }
    expect(() => write(Conditional)).toThrow('only Optional()');
  });
});

describe('code lists', () => {
  it('keep numbers in order and have no empty list', () => {
    expect(codeLists['indicator']?.slice(0, 12)).toEqual([
      '00',
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
    ]);
    for (const codes of Object.values(codeLists)) expect(codes.length).toBeGreaterThan(0);
  });
});
