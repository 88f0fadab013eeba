import { Global, Module } from '@nestjs/common';
import { DatabaseHealth } from './health/database-health';
import { HealthController } from './health/health.controller';
import { HealthRegistry } from './health/health-registry';
import { DeliveryMetrics } from './metrics/delivery-metrics';
import { Metrics } from './metrics/metrics';
import { MetricsController } from './metrics/metrics.controller';
import { OperationMetrics } from './metrics/operation-metrics';

/** What operators ask over HTTP: health and measurements. */
@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [HealthRegistry, DatabaseHealth, Metrics, OperationMetrics, DeliveryMetrics],
  exports: [HealthRegistry, Metrics, OperationMetrics],
})
export class HttpModule {}
