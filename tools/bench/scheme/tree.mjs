// Part `tree` of `npm run bench -- scheme`: the tree of 80,000 places in a browser whose processor is slowed down six times.
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, chromiumEnvironment, unpackChromium } from '../../../e2e/browser/chromium.ts';
import { CODES, serveEditions } from './editions.mjs';

const SLOWER = 6;
const ROUNDS = 5;
const STEPS = 40;
/** How long a reader looks at a place before opening it, at least. */
const RESTING_MS = 600;

/**
 * @param {{ folder: string, env: NodeJS.ProcessEnv, url: string, say: (line: string) => void }} options
 */
export async function benchTree(options) {
  const api = await serveEditions(options);
  await unpackChromium();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS, env: chromiumEnvironment() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const devtools = await page.context().newCDPSession(page);
    const slow = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(`http://127.0.0.1:${api.port}/en/classifications/ipc/${CODES[0].slice(4)}`);
    await page.locator('[role=treeitem]').first().waitFor();
    const openAll = page.getByRole('button', { name: 'Open all' });
    const closeAll = page.getByRole('button', { name: 'Close all' });

    // From the skeleton, over the line: what a reader waits for when a subclass is opened for the first time.
    const fetched = await openSubclass(page, slow);
    const rested = await openAfterResting(page, slow);

    // The first opening fetches the whole edition; afterwards it is there.
    const whole = await painted(page, () => openAll.click(), () => page.waitForFunction(() => document.querySelector('[role=tree] .rows').offsetHeight > 1_000_000));
    await closeAll.click();
    const results = { openAll: [], closeAll: [], arrow: [], branch: [] };
    await slow(SLOWER);
    for (let round = 0; round < ROUNDS; round += 1) {
      results.openAll.push(await inPage(page, 'Open all'));
      results.arrow.push(...await arrows(page));
      results.closeAll.push(await inPage(page, 'Close all'));
      results.branch.push(await branch(page));
    }
    await slow(1);
    await openAll.click();
    await page.waitForTimeout(500);
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heapMb = metrics.find((metric) => metric.name === 'JSHeapUsedSize').value / 1e6;
    const at = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];
    return [{
      row: 'tree', title: `80,000 places in the browser, CPU ${SLOWER}× slower`, openAllMs: at(results.openAll, 0.5), closeAllMs: at(results.closeAll, 0.5), arrowP50Ms: at(results.arrow, 0.5), arrowMaxMs: at(results.arrow, 1),
      branchMs: at(results.branch, 0.5), branchRestedMs: rested, branchFetchedMs: fetched, wholeFetchedMs: whole, heapMb, rows: await page.locator('[role=treeitem]').count(),
    }];
  } finally {
    await browser.close();
    api.close();
  }
}

/** Milliseconds from the act to the picture after it, by the clock of the page. */
async function inPage(page, name) {
  return page.evaluate((label) => new Promise((resolve) => {
    const button = [...document.querySelectorAll('.browse-tree button')].find((each) => each.textContent.includes(label));
    const begun = performance.now();
    button.click();
    requestAnimationFrame(() => { setTimeout(() => resolve(performance.now() - begun)); });
  }), name);
}

/** Keys as the browser gets them; each is measured from its own time stamp to the picture after it. */
async function arrows(page) {
  await page.evaluate(() => {
    globalThis.measured = [];
    globalThis.listening ??= document.addEventListener('keydown', (event) => {
      const at = event.timeStamp;
      requestAnimationFrame(() => { setTimeout(() => globalThis.measured.push(performance.now() - at)); });
    }, true) ?? true;
    document.querySelector('[role=treeitem][tabindex="0"]').focus();
  });
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((count) => globalThis.measured.length > count, step);
  }
  return page.evaluate(() => globalThis.measured);
}

/** A closed section of a whole edition is opened with the arrow: ten thousand places below it. */
async function branch(page) {
  return page.evaluate(() => new Promise((resolve) => {
    const row = document.querySelector('[role=treeitem][aria-level="1"]');
    const begun = performance.now();
    row.querySelector('.node').click();
    requestAnimationFrame(() => { setTimeout(() => resolve(performance.now() - begun)); });
  }));
}

/** Opens a subclass for the first time: from the press, by the clock of the page, to the picture with its groups. */
async function openSubclass(page, slow) {
  for (const level of [1, 2]) {
    await page.locator(`[role=treeitem][aria-level="${level}"] .node`).first().click();
    await page.locator(`[role=treeitem][aria-level="${level + 1}"]`).first().waitFor();
  }
  await slow(SLOWER);
  const ms = await page.evaluate(() => new Promise((resolve) => {
    const begun = performance.now();
    const look = () => {
      if (document.querySelector('[role=treeitem][aria-level="4"]')) setTimeout(() => resolve(performance.now() - begun));
      else requestAnimationFrame(look);
    };
    document.querySelector('[role=treeitem][aria-level="3"] .node').click();
    requestAnimationFrame(look);
  }));
  await slow(1);
  return ms;
}

/** Walks by keys to another subclass that was never opened, rests there as a reader does, and opens it by the arrow. */
async function openAfterResting(page, slow) {
  await page.evaluate(() => document.querySelector('[role=treeitem][tabindex="0"]').focus());
  const stands = () => page.evaluate(() => document.activeElement.matches('[aria-level="3"][aria-expanded="false"]'));
  for (let step = 0; step < 300 && !(await stands()); step += 1) await page.keyboard.press('ArrowDown');
  await slow(SLOWER);
  await page.waitForTimeout(RESTING_MS);
  await page.evaluate(() => {
    const at = document.activeElement.id || document.activeElement.textContent;
    globalThis.opened = new Promise((resolve) => {
      document.addEventListener('keydown', (event) => {
        const look = () => {
          const row = document.activeElement;
          if ((row.id || row.textContent) === at && row.getAttribute('aria-expanded') === 'true' && row.nextElementSibling?.getAttribute('aria-level') === '4') setTimeout(() => resolve(performance.now() - event.timeStamp));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  });
  await page.keyboard.press('ArrowRight');
  const ms = await page.evaluate(() => globalThis.opened);
  await slow(1);
  return ms;
}

async function painted(page, act, until) {
  const begun = performance.now();
  await act();
  await until();
  return performance.now() - begun;
}
