// Reads how many tests a report counts, and why some were left out.
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped each with its reason
 */

/** @param {string} file @returns {Count | null} null when there is no report: the suite did not come that far */
export function readReport(file, kind) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return kind === 'jest' ? ofJest(report) : ofPlaywright(report);
}

/** A suite that cannot even be loaded has no failed test, but has failed. */
export function ofJest({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
  const skipped = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'pending' || status === 'todo' || status === 'disabled').map(({ fullName }) => (fullName.includes('(skipped: ') ? fullName : `${fullName}: switched off in its file`)));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped };
}

/** A test that passed on a second try is named as failed: it is not proven. */
export function ofPlaywright({ suites, errors }) {
  const count = { passed: 0, failed: (errors ?? []).length, skipped: /** @type {string[]} */ ([]) };
  const visit = ({ specs = [], suites: inner = [] }, above) => {
    for (const { title, tests } of specs) {
      for (const { status, annotations } of tests) {
        if (status === 'expected') count.passed += 1;
        else if (status === 'skipped') count.skipped.push(`${[...above, title].join(' › ')}: ${annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'no reason given'}`);
        else count.failed += 1;
      }
    }
    for (const suite of inner) visit(suite, [...above, suite.title]);
  };
  for (const suite of suites) visit(suite, [suite.title]);
  return count;
}
