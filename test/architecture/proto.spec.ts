import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROOT } from './markdown.js';

/** The check of `.ci/run` over a copy of proto/, against what is published. Empty: nothing breaks. */
describe('buf breaking, as this repository sets it', () => {
  const copy = mkdtempSync(join(tmpdir(), 'hsu-proto-'));
  const document = 'proto/hsu/messages/v1/al_travel_document.proto';
  const published = join(ROOT, 'proto', 'published.binpb');

  beforeEach(() => {
    for (const path of ['proto', 'buf.yaml']) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  function change(file: string, from: RegExp, to: string): void {
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(copy, file), text.replace(from, to));
  }

  function breaks(): string {
    const buf = join(ROOT, 'node_modules', '.bin', 'buf');
    const { status, stdout, stderr, error } = spawnSync(buf, ['breaking', '--against', published], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    expect(status === 0).toBe(stdout === '');
    return stdout + stderr;
  }

  it('lets the committed forms pass', () => {
    expect(breaks()).toBe('');
  });

  it('refuses a number that changed', () => {
    change(document, /string fraud_type = \d+;/, 'string fraud_type = 1900;');
    expect(breaks()).toContain('fraud_type');
  });

  it('refuses a field that went and left its number free', () => {
    change(document, / {2}string fraud_type = .*\n/, '');
    expect(breaks()).toContain('fraud_type');
  });

  it('lets a field go that stays reserved, as the writer writes it', () => {
    change(document, /string fraud_type = (\d+);/, 'reserved $1;\n  reserved "fraud_type";');
    expect(breaks()).toBe('');
  });

  it('refuses a type that changed', () => {
    change(document, /bool linked_to_trafficking/, 'string linked_to_trafficking');
    expect(breaks()).toContain('linked_to_trafficking');
  });

  it('refuses a call of the gateway that is no more', () => {
    change('proto/hsu/gateway/v1/gateway.proto', / {2}rpc Pull.*\n/, '');
    expect(breaks()).toContain('Pull');
  });

  it('lets a message move to shared.proto', () => {
    const [message] = /^message TravelDocument \{.*?^\}\n/ms.exec(
      readFileSync(join(copy, document), 'utf8'),
    ) ?? ['no message'];
    change(document, /^message TravelDocument \{.*?^\}\n/ms, '');
    change('proto/hsu/messages/v1/shared.proto', /$/, `\n${message}`);
    expect(breaks()).toBe('');
  });
});
