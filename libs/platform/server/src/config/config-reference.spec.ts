import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configReference } from './config-reference';
import { configSchema } from './config.schema';

describe('the page of settings', () => {
  it('is the one that the schema prints; `npm run docs:config` writes it', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../../../docs/configuration.md'), 'utf8')).toBe(configReference());
  });

  it('describes every setting', () => {
    const undescribed = Object.entries(configSchema.shape).filter(([, setting]) => !setting.description).map(([name]) => name);
    expect(undescribed).toEqual([]);
  });
});
