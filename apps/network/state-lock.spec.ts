import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockState } from './state-lock.js';

const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hsu-lock-'));
  folders.push(made);
  return made;
}

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

describe('the lock of a state folder', () => {
  it('is held by one launcher at a time and free again afterwards', () => {
    const state = folder();
    const release = lockState(state);
    expect(() => lockState(state)).toThrow(/another launcher runs on/);
    release();
    lockState(state)();
  });

  it('leaves another folder alone', () => {
    const release = lockState(folder());
    lockState(folder())();
    release();
  });
});
