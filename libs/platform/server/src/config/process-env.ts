import { loadConfig, type Config } from './config.schema';

/** The only place that reads `process.env`. */
export function configOfThisProcess(overrides: Record<string, string | undefined> = {}): Config {
  return loadConfig({ ...process.env, ...overrides });
}
