import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/inbox.module.js';
import { GrpcController } from './grpc.controller.js';

/** The use cases of REST for programs that speak gRPC. */
@Module({ imports: [InboxModule], controllers: [GrpcController] })
export class GrpcModule {}
