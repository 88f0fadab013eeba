import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { HttpModule } from '../http/http.module';
import { Refusal } from '../refusal/refusal';
import { DocumentPreparer } from './document/document-preparer';
import { ClassmarkGraphqlDriver } from './driver/classmark-graphql.driver';
import { FaultFilter } from './errors/fault.filter';
import { DEFAULT_LIMITS, GRAPHQL_LIMITS, type GraphqlLimits } from './limits';
import { DateTimeScalar } from './scalars/date-time.scalar';
import { SocketRegistry } from './socket/socket-registry';
import { InProcessExecutor } from './transport/in-process-executor';
import { OperationRunner } from './transport/operation-runner';

/** GraphQL: the schema of every resolver, served over HTTP and sockets, and to the server's own pages. */
@Global()
@Module({})
export class GraphqlBackboneModule {
  /** @param limits narrower limits, for tests that want to reach one */
  static forRoot(limits: Partial<GraphqlLimits> = {}): DynamicModule {
    return {
      module: GraphqlBackboneModule,
      imports: [HttpModule, GraphQLModule.forRoot({
        driver: ClassmarkGraphqlDriver,
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        fieldResolverEnhancers: ['guards'],
        buildSchemaOptions: { orphanedTypes: [Refusal], scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
      })],
      providers: [
        { provide: GRAPHQL_LIMITS, useValue: { ...DEFAULT_LIMITS, ...limits } },
        DocumentPreparer, OperationRunner, InProcessExecutor, SocketRegistry,
        { provide: APP_FILTER, useClass: FaultFilter },
      ],
      exports: [GRAPHQL_LIMITS, DocumentPreparer, OperationRunner, InProcessExecutor, SocketRegistry, GraphQLModule],
    };
  }
}
