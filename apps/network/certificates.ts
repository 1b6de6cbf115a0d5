import 'reflect-metadata';
import { createPrivateKey, X509Certificate as NodeCertificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { DAY, type WallClock } from '#kernel';
import { writePrivateSync } from '#keys';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const CA_DAYS = 5 * 365;
const SKEW_MS = 5 * 60 * 1000;

/** PEM files of one certificate; `keyFile` is PKCS #8. */
export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

export interface CertificateRequest {
  /** Becomes the broker's principal: `TH.1` is `User:TH.1` (SECURITY.md "The doors of the broker"). */
  readonly commonName: string;
  readonly folder: string;
  readonly days: number;
  /** An existing certificate is kept while it has more than this many days left. */
  readonly renewDays: number;
  /** A server answers on loopback, by address and by name. */
  readonly server?: boolean;
}

/**
 * The authority whose certificates the broker accepts; it exists for the broker's connections alone and signs no
 * message.
 */
export class BrokerAuthority {
  private constructor(
    readonly caFile: string,
    private readonly certificate: x509.X509Certificate,
    private readonly key: CryptoKey,
    private readonly clock: WallClock,
  ) {}

  /** Opens the authority of `folder`, or makes one there. */
  static async open(folder: string, clock: WallClock): Promise<BrokerAuthority> {
    const caFile = join(folder, 'ca.pem');
    const keyFile = join(folder, 'ca-key.pem');
    if (!existsSync(caFile)) {
      const keys = await generateKeys();
      const certificate = await x509.X509CertificateGenerator.createSelfSigned({
        name: 'CN=HSU broker authority',
        notBefore: new Date(clock.now() - SKEW_MS),
        notAfter: new Date(clock.now() + CA_DAYS * DAY),
        signingAlgorithm: ALGORITHM,
        keys,
        extensions: [
          new x509.BasicConstraintsExtension(true, 0, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
        ],
      });
      // Key first: a certificate without its key would be taken for a finished authority.
      writePrivateSync(keyFile, await keyPem(keys.privateKey));
      writePrivateSync(caFile, certificate.toString('pem'));
    }
    const key = await crypto.subtle.importKey(
      'pkcs8',
      x509.PemConverter.decodeFirst(readFileSync(keyFile, 'utf8')),
      ALGORITHM,
      false,
      ['sign'],
    );
    return new BrokerAuthority(caFile, new x509.X509Certificate(readFileSync(caFile, 'utf8')), key, clock);
  }

  /** `cert.pem` and `key.pem` in the folder; a fresh key with every certificate. */
  async issue(request: CertificateRequest): Promise<CertificateFiles> {
    const files = { certFile: join(request.folder, 'cert.pem'), keyFile: join(request.folder, 'key.pem') };
    if (this.#stillGood(files, request)) return files;
    const keys = await generateKeys();
    const uses = [
      x509.ExtendedKeyUsage.clientAuth,
      ...(request.server === true ? [x509.ExtendedKeyUsage.serverAuth] : []),
    ];
    const certificate = await x509.X509CertificateGenerator.create({
      subject: `CN=${request.commonName}`,
      issuer: this.certificate.subject,
      notBefore: new Date(this.clock.now() - SKEW_MS),
      notAfter: new Date(this.clock.now() + request.days * DAY),
      signingAlgorithm: ALGORITHM,
      publicKey: keys.publicKey,
      signingKey: this.key,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension(uses),
        ...(request.server === true
          ? [
              new x509.SubjectAlternativeNameExtension([
                { type: 'ip', value: '127.0.0.1' },
                { type: 'dns', value: 'localhost' },
              ]),
            ]
          : []),
      ],
    });
    writePrivateSync(files.keyFile, await keyPem(keys.privateKey));
    writePrivateSync(files.certFile, certificate.toString('pem'));
    return files;
  }

  #stillGood(files: CertificateFiles, request: CertificateRequest): boolean {
    if (!existsSync(files.certFile) || !existsSync(files.keyFile)) return false;
    const held = new NodeCertificate(readFileSync(files.certFile));
    const authority = new NodeCertificate(readFileSync(this.caFile));
    return (
      held.subject === `CN=${request.commonName}` &&
      held.verify(authority.publicKey) &&
      // A crash between the two writes leaves a new key beside the old certificate.
      held.checkPrivateKey(createPrivateKey(readFileSync(files.keyFile))) &&
      Date.parse(held.validTo) - this.clock.now() > request.renewDays * DAY
    );
  }
}

async function generateKeys(): Promise<{ readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }> {
  return await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function keyPem(key: CryptoKey): Promise<string> {
  return `${x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`;
}
