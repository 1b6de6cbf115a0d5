import { afterAll, describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '#kernel';
import { BrokerAuthority, type CertificateFiles } from './certificates.js';

const NOW = Date.parse('2026-11-24T03:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'hsu-ca-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (ms: number): Promise<BrokerAuthority> => BrokerAuthority.open(folder, { now: () => ms });
const issue = (authority: BrokerAuthority, name = 'TH.1'): Promise<CertificateFiles> =>
  authority.issue({ commonName: name, folder: join(folder, 'th'), days: 7, renewDays: 6 });
const read = ({ certFile }: CertificateFiles): X509Certificate => new X509Certificate(readFileSync(certFile));

describe('the broker authority', () => {
  it('issues a client certificate for seven days that names the principal alone', async () => {
    const authority = await at(NOW);
    const certificate = read(await issue(authority));
    expect(certificate.subject).toBe('CN=TH.1');
    expect(Date.parse(certificate.validTo)).toBe(NOW + 7 * DAY);
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
    expect(certificate.verify(new X509Certificate(readFileSync(authority.caFile)).publicKey)).toBe(true);
  });

  it('keeps a certificate on the same day and renews it on the next, with a new key', async () => {
    const first = read(await issue(await at(NOW)));
    expect(read(await issue(await at(NOW + DAY / 2))).serialNumber).toBe(first.serialNumber);
    const next = read(await issue(await at(NOW + DAY + 1)));
    expect(next.serialNumber).not.toBe(first.serialNumber);
    expect(next.publicKey.equals(first.publicKey)).toBe(false);
  });

  it('issues anew for another principal in the same folder', async () => {
    expect(read(await issue(await at(NOW), 'TH.2')).subject).toBe('CN=TH.2');
  });

  it('leaves keys to their owner alone', async () => {
    const { keyFile } = await issue(await at(NOW));
    for (const file of [keyFile, join(folder, 'ca-key.pem')]) expect(statSync(file).mode & 0o077).toBe(0);
  });
});
