import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#kernel';
import { brokerSettings, keyStore, NODE, OPERATOR, operatorSettings } from './broker-settings.js';
import { BrokerAuthority, type CertificateFiles } from '../certificates.js';
import { writePrivateSync } from '#keys';

const MEMBER_DAYS = 7;
const NODE_DAYS = 90;

/**
 * What a broker needs before it starts, in its state folder: authority, certificates, settings; made where missing,
 * renewed where due.
 */
export class BrokerFiles {
  private constructor(
    private readonly stateDir: string,
    private readonly authority: BrokerAuthority,
    /** The administrator's certificate: for the operator's agent alone. */
    readonly operator: CertificateFiles,
  ) {}

  static async open(stateDir: string, clock: Clock): Promise<BrokerFiles> {
    mkdirSync(stateDir, { recursive: true, mode: 0o700 });
    const authority = await BrokerAuthority.open(stateDir, clock);
    const read = (file: string): string => readFileSync(file, 'utf8');
    const folder = join(stateDir, 'node');
    const node = await authority.issue({
      commonName: NODE,
      folder,
      days: NODE_DAYS,
      renewDays: NODE_DAYS / 2,
      server: true,
    });
    const operator = await issueClient(authority, OPERATOR, join(stateDir, 'operator'));
    const files = new BrokerFiles(stateDir, authority, operator);
    writePrivateSync(files.#nodeStore, keyStore(read, node));
    writePrivateSync(join(stateDir, 'operator', 'store.pem'), keyStore(read, operator));
    writePrivateSync(
      files.operatorFile,
      operatorSettings(files.caFile, join(stateDir, 'operator', 'store.pem')),
    );
    return files;
  }

  get caFile(): string {
    return this.authority.caFile;
  }

  /** Client settings of the administrator, for the broker's own Java commands. */
  get operatorFile(): string {
    return join(this.stateDir, 'operator.properties');
  }

  get recordsDir(): string {
    return join(this.stateDir, 'records');
  }

  get #nodeStore(): string {
    return join(this.stateDir, 'node', 'store.pem');
  }

  /** A client certificate `CN=<principal>` in `folder`, renewed once a day has gone. */
  async issue(principal: string, folder: string): Promise<CertificateFiles> {
    return await issueClient(this.authority, principal, folder);
  }

  /** Writes `server.properties` for these ports; answers its path. */
  writeSettings(port: number, controllerPort: number): string {
    const file = join(this.stateDir, 'server.properties');
    const { caFile, recordsDir } = this;
    writePrivateSync(
      file,
      brokerSettings({ port, controllerPort, logDir: recordsDir, caFile, keyStoreFile: this.#nodeStore }),
    );
    return file;
  }

  /** The cluster's id, drawn once: 16 bytes as base64url, as Kafka wants it. */
  clusterId(): string {
    const file = join(this.stateDir, 'cluster-id');
    if (!existsSync(file)) {
      writePrivateSync(file, Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url'));
    }
    return readFileSync(file, 'utf8');
  }
}

function issueClient(
  authority: BrokerAuthority,
  commonName: string,
  folder: string,
): Promise<CertificateFiles> {
  return authority.issue({ commonName, folder, days: MEMBER_DAYS, renewDays: MEMBER_DAYS - 1 });
}
