import { Transport, type GrpcOptions } from '@nestjs/microservices';
import type { GatewayConfig } from '#config';
import { MAX_BODY_BYTES } from '../http/strict-body.js';

/** A draft as large as REST takes, and what stands around it. */
const MOST_BYTES = MAX_BODY_BYTES + 1024;

/** gRPC for programs of this machine, beside REST. `protoFile`: the path of proto/hsu/gateway/v1/gateway.proto. */
export function grpcService(
  { host, port }: NonNullable<GatewayConfig['grpc']>,
  protoFile: string,
): GrpcOptions {
  return {
    transport: Transport.GRPC,
    options: {
      package: 'hsu.gateway.v1',
      protoPath: protoFile,
      // Members that are not set stay away, as in JSON, and no others are added.
      loader: { keepCase: false, defaults: false, oneofs: false },
      url: `${host.includes(':') ? `[${host}]` : host}:${port}`,
      maxReceiveMessageLength: MOST_BYTES,
      maxMetadataSize: 16 * 1024,
    },
  };
}
