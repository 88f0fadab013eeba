export { createHttpAdapter } from './create-http-adapter';
export { HealthRegistry, type HealthAnswer, type HealthPart, type HealthReport } from './health/health-registry';
export { HttpModule } from './http.module';
export { installHttp } from './install-http';
export { consoleIntoLog } from './console-into-log';
export { JsonLogger } from './json-logger';
export { Metrics } from './metrics/metrics';
export { requestIdOf } from './request-id';
