import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HsuError, type Member } from '#kernel';
import { startBroker, type Broker } from './broker/broker.js';
import { startChild, untilReady, type Child } from './child.js';
import { clientKeyFile } from './demo/demo-clients.js';
import type { Guard } from './guard.js';
import type { Running } from './launch.js';
import { memberDatabase, principalOf, writeMemberFiles } from './member-files.js';
import { networkFile, type MemberPlace, type NetworkFile } from './network-file.js';
import { freePort, isFree, LOOPBACK } from './ports.js';
import { startPostgres, type Database, type Postgres } from './postgres/postgres.js';
import { writePrivateSync } from '#keys';
import { QUOTA } from './quota.js';
import { gatewayPort, SIGN_IN_PORT, type NetworkRow, type ServiceRow, type StepRow } from './services.js';
import { GATEWAY_CLIENT, issuerOf, signInUrl, writeSignInFile } from './sign-in-files.js';

export interface Surroundings {
  readonly root: string;
  readonly stateDir: string;
  readonly members: readonly Member[];
  readonly guard: Guard;
  readonly env: NodeJS.ProcessEnv;
  /** Gets sentences for people. */
  readonly tell: (sentence: string) => void;
}

/** Starts the rows of the table; holds what earlier rows found out (ports, files) for the later ones. */
export class Starters {
  #broker?: Broker;
  #postgres?: Postgres;
  readonly #databases = new Map<Member, Database>();
  #signInPort = 0;
  readonly #places = new Map<Member, MemberPlace & { readonly port: number }>();

  constructor(private readonly here: Surroundings) {}

  async start(row: NetworkRow): Promise<Running | undefined> {
    switch (row.kind) {
      case 'built-in':
        return await this.#startBuiltIn(row.name, row.port);
      case 'step':
        await this.#runStep(row);
        return undefined;
      case 'service':
        return await this.#startService(row);
    }
  }

  /** The addresses and files, once all rows stand. */
  get network(): NetworkFile {
    const { stateDir } = this.here;
    const broker = this.#brokerNow();
    const tls = join(stateDir, 'secretariat', 'tls');
    return {
      pid: process.pid,
      broker: { address: broker.address, caFile: broker.caFile },
      postgres: { host: this.#postgresNow().host, port: this.#postgresNow().port },
      secretariat: { certFile: join(tls, 'cert.pem'), keyFile: join(tls, 'key.pem') },
      signIn: { url: signInUrl(this.#signInPort), file: join(stateDir, 'sign-in', 'sign-in.json') },
      members: [...this.#places.values()].map(
        ({ member, url, issuer, clientsDir, configFile, database, databasePasswordFile, pid }) => ({
          member,
          url,
          issuer,
          clientsDir,
          configFile,
          database,
          databasePasswordFile,
          pid,
        }),
      ),
    };
  }

  async #startBuiltIn(name: string, port: number | undefined): Promise<Running | undefined> {
    const { root, stateDir, guard, env, tell } = this.here;
    const wanted = port === undefined ? {} : { port };
    switch (name) {
      case 'postgres':
        this.#postgres = await startPostgres({
          stateDir: join(stateDir, 'postgres'),
          guard,
          env,
          tell,
          ...wanted,
        });
        return asRunning(this.#postgres.child, this.#postgres);
      case 'broker':
        this.#broker = await startBroker({ root, stateDir: join(stateDir, 'broker'), guard, env, ...wanted });
        return asRunning(this.#broker.child, this.#broker);
      case 'quota':
        await this.#brokerNow().setDefaultQuota(QUOTA);
        return undefined;
      case 'databases':
        for (const member of this.here.members) {
          const { database, passwordFile } = memberDatabase(stateDir, member, this.#postgresNow().port);
          this.#databases.set(member, await this.#postgresNow().database(database, passwordFile));
        }
        return undefined;
      case 'member-files':
        await this.#writeFiles();
        return undefined;
      default:
        throw new HsuError('E-INTERNAL', `the service table names ${name}, which nothing starts`);
    }
  }

  async #writeFiles(): Promise<void> {
    const { stateDir, members } = this.here;
    await this.#brokerNow().issue('secretariat', join(stateDir, 'secretariat', 'tls'));
    this.#signInPort = await freePort(SIGN_IN_PORT);
    for (const member of members) await this.#writeMember(member, await freePort(gatewayPort(member)));
    await this.#writeSignIn();
    // Before the services: the secretariat's next step and scripts read it.
    this.#writeNetwork();
  }

  async #writeMember(member: Member, port: number): Promise<void> {
    const { stateDir } = this.here;
    const database = this.#databases.get(member);
    if (database === undefined) throw new HsuError('E-INTERNAL', `no database was made for ${member}`);
    const issuer = issuerOf(signInUrl(this.#signInPort), member);
    const gatewayKey = clientKeyFile(stateDir, member, GATEWAY_CLIENT);
    const configFile = await writeMemberFiles({
      stateDir,
      member,
      principal: principalOf(member),
      port,
      broker: this.#brokerNow(),
      database,
      issuer,
      clientId: GATEWAY_CLIENT,
      clientKeyFile: gatewayKey,
      chromiumFile: this.here.env['HSU_CHROMIUM'],
    });
    this.#places.set(member, {
      member,
      port,
      url: `http://${LOOPBACK}:${port}`,
      issuer,
      clientsDir: dirname(gatewayKey),
      configFile,
      database: database.database,
      databasePasswordFile: database.passwordFile,
    });
  }

  async #writeSignIn(): Promise<void> {
    await writeSignInFile(this.here.stateDir, this.#signInPort, [...this.#places.values()]);
  }

  #writeNetwork(): void {
    writePrivateSync(networkFile(this.here.stateDir), `${JSON.stringify(this.network, null, 2)}\n`);
  }

  async #runStep(row: StepRow): Promise<void> {
    const child = await this.#startProgram(row, {});
    const how = await child.exited;
    if (how !== 0)
      throw new HsuError(
        'E-UNAVAILABLE',
        [`${row.name} failed (${how}); its last lines:`, ...child.lastLines()].join('\n  '),
      );
  }

  async #startService(row: ServiceRow): Promise<Running> {
    const { url, env } = await this.#openService(row);
    const child = await this.#startProgram(row, env);
    try {
      await untilReady(child, () => isHealthy(`${url}${row.health}`));
    } catch (error) {
      await child.stop();
      throw error;
    }
    if (row.member !== undefined) this.#notePid(row.member, child);
    return asRunning(child, child);
  }

  /** While it runs and no longer, so that a command ends this gateway and no process that got its number later. */
  #notePid(member: Member, { pid, exited }: Child): void {
    const note = (noted: number | undefined): void => {
      const place = this.#places.get(member);
      if (place === undefined) return;
      this.#places.set(member, { ...place, pid: noted });
      this.#writeNetwork();
    };
    note(pid);
    void exited.then(() => note(undefined));
  }

  /** Where the service will be, and what it is told by its environment. */
  async #openService({ member }: ServiceRow): Promise<{ url: string; env: NodeJS.ProcessEnv }> {
    if (member === undefined) return { url: await this.#openSignIn(), env: {} };
    const { url, configFile } = await this.#openPlace(member);
    return { url, env: { HSU_CONFIG: configFile } };
  }

  /** As for a gateway; all gateways' files name its port, and none of them runs yet. */
  async #openSignIn(): Promise<string> {
    if (await isFree(this.#signInPort)) return signInUrl(this.#signInPort);
    this.#signInPort = await freePort();
    for (const { member, port } of [...this.#places.values()]) await this.#writeMember(member, port);
    await this.#writeSignIn();
    this.#writeNetwork();
    return await this.#openSignIn();
  }

  /** Another program, or the network of another clone, may have taken the port since the files were written. */
  async #openPlace(member: Member): Promise<MemberPlace> {
    const place = this.#places.get(member);
    if (place === undefined) throw new HsuError('E-INTERNAL', `no files were written for ${member}`);
    if (await isFree(place.port)) return place;
    await this.#writeMember(member, await freePort());
    await this.#writeSignIn();
    this.#writeNetwork();
    return await this.#openPlace(member);
  }

  async #startProgram(row: StepRow | ServiceRow, env: NodeJS.ProcessEnv): Promise<Child> {
    const { root, stateDir, guard } = this.here;
    const args = row.args.map((argument) => this.#fill(argument));
    return await startChild(
      {
        name: row.name,
        command: [process.execPath, '--enable-source-maps', join(root, 'dist', row.module), ...args],
        env: { PATH: this.here.env['PATH'], ...env },
        cwd: root,
        logFile: join(stateDir, 'logs', `${row.name}.log`),
      },
      guard,
    );
  }

  #fill(argument: string): string {
    const { stateDir, members } = this.here;
    return argument.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
      switch (word) {
        case 'state':
          return stateDir;
        case 'members':
          return members.join(',');
        case 'broker':
          return this.#brokerNow().address;
        default:
          throw new HsuError('E-INTERNAL', `the service table asks for {${word}}, which is not known`);
      }
    });
  }

  #brokerNow(): Broker {
    if (this.#broker === undefined)
      throw new HsuError(
        'E-INTERNAL',
        'the broker does not stand yet: a need is missing in the service table',
      );
    return this.#broker;
  }

  #postgresNow(): Postgres {
    if (this.#postgres === undefined)
      throw new HsuError(
        'E-INTERNAL',
        'PostgreSQL does not stand yet: a need is missing in the service table',
      );
    return this.#postgres;
  }
}

function asRunning(child: Child, server: { stop(): Promise<void> }): Running {
  return {
    ended: child.exited.then((how) => [`${how}; its last lines:`, ...child.lastLines()].join('\n  ')),
    stop: () => server.stop(),
  };
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  // Not polled at full speed: eleven gateways start at once on few cores.
  if (answer?.status !== 200) await delay(200);
  return answer?.status === 200;
}
