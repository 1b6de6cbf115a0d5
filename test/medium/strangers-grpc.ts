import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  credentials,
  loadPackageDefinition,
  Metadata,
  type ClientReadableStream,
  type ServiceClientConstructor,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { utf8 } from '#kernel';
import { createApplication } from '../../apps/gateway/application.js';
import { grpcService } from '../../apps/gateway/grpc/grpc-service.js';
import { freePort } from '../setup/gateways.js';
import type { RunningGateway } from './gateway-app.js';

const PROTO = join(import.meta.dirname, '../../proto/hsu/gateway/v1/gateway.proto');

interface Client {
  submit(request: object, metadata: Metadata, done: (error: ServiceError | null) => void): void;
  pull(request: object, metadata: Metadata): ClientReadableStream<unknown>;
  close(): void;
}

/** How a call ended: the status and words of a refusal (code 0: none), and all that came before. */
export interface GrpcAnswer {
  readonly code: number;
  readonly details: string;
  readonly said: string;
}

/** The gRPC interface of a gateway, for callers with any authorization or none. */
export interface ServedGrpc {
  pull(authorization: string | undefined, after?: string): Promise<GrpcAnswer>;
  submit(authorization: string | undefined, draft: unknown): Promise<GrpcAnswer>;
  close(): Promise<void>;
}

export async function serveGrpc(at: RunningGateway): Promise<ServedGrpc> {
  const address = { host: '127.0.0.1', port: await freePort() };
  const app = await createApplication(at.gateway);
  app.connectMicroservice(grpcService(address, PROTO));
  await app.startAllMicroservices();
  const { hsu } = loadPackageDefinition(loadSync(PROTO, { defaults: false, oneofs: true })) as unknown as {
    hsu: { gateway: { v1: { GatewayService: ServiceClientConstructor } } };
  };
  const client = new hsu.gateway.v1.GatewayService(
    `${address.host}:${address.port}`,
    credentials.createInsecure(),
  ) as unknown as Client;
  const as = (authorization: string | undefined): Metadata => {
    const metadata = new Metadata();
    if (authorization !== undefined) metadata.set('authorization', authorization);
    return metadata;
  };
  const ended = (error: ServiceError | null, said: unknown): GrpcAnswer => ({
    code: error?.code ?? 0,
    details: error?.details ?? '',
    said: JSON.stringify(said),
  });
  return {
    pull: (authorization, after) =>
      new Promise((resolve) => {
        const entries: unknown[] = [];
        const stream = client.pull(after === undefined ? {} : { after }, as(authorization));
        stream.on('data', (entry) => entries.push(entry));
        stream.on('error', (error: ServiceError) => {
          resolve(ended(error, entries));
        });
        stream.on('end', () => {
          resolve(ended(null, entries));
        });
      }),
    submit: (authorization, draft) =>
      new Promise((resolve) => {
        const request = {
          idempotencyKey: randomBytes(8).toString('hex'),
          draftJson: utf8(JSON.stringify(draft)),
        };
        client.submit(request, as(authorization), (error) => {
          resolve(ended(error, []));
        });
      }),
    close: async () => {
      client.close();
      await app.close();
    },
  };
}
