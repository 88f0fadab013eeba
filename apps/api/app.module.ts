import { Module, type DynamicModule } from '@nestjs/common';
import { GraphqlBackboneModule, HttpModule, PlatformModule, type Config } from '@classmark/platform/server';
import { databaseShape, domainModules } from './domains';

/** The whole application: platform with the settings of this process, then the domains from bottom to top. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config, databaseShape), GraphqlBackboneModule.forRoot(), HttpModule, ...domainModules],
    };
  }
}
