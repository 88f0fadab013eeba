// Part `tree` of `npm run bench -- scheme`: the tree of 80,000 places in a browser whose processor is slowed down six times.
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, chromiumEnvironment, unpackChromium } from '../../../e2e/browser/chromium.ts';
import { CODES, serveEditions } from './editions.mjs';

const SLOWER = 6;
const ROUNDS = 5;
const STEPS = 40;
/** Branches opened for the first time, each way. */
const OPENINGS = 20;
/** How long a reader looks at the rows around a place before opening one of them. */
const READING_MS = 2_500;

/**
 * @param {{ folder: string, env: NodeJS.ProcessEnv, url: string, say: (line: string) => void }} options
 */
export async function benchTree(options) {
  const api = await serveEditions(options);
  try {
    return await measureTree(`http://127.0.0.1:${api.port}/en/classifications/ipc/${CODES[0].slice(4)}`);
  } finally {
    api.close();
  }
}

/** @param {string} address of an edition of 80,000 places */
export async function measureTree(address) {
  await unpackChromium();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS, env: chromiumEnvironment() });
  try {
    // Where data is to be saved nothing is fetched ahead: each opening waits for its answer.
    const straight = await withTree(browser, address, { savesData: true }, (page, slow) => openings(page, slow, 0));
    const ahead = await withTree(browser, address, {}, (page, slow) => openings(page, slow, READING_MS));
    const all = await withTree(browser, address, {}, wholeTree);
    return [
      {
        row: 'tree', title: `80,000 places in the browser, CPU ${SLOWER}× slower`, openAllMs: at(all.openAll, 0.5), openAllMaxMs: at(all.openAll, 1), closeAllMs: at(all.closeAll, 0.5),
        branchMs: at(all.branch, 0.5), branchMaxMs: at(all.branch, 1), wholeFetchedMs: all.wholeFetched, heapMb: all.heapMb, rows: all.rows,
      },
      { row: 'treeArrow', title: 'an arrow key, everything open', p50Ms: at(all.arrow, 0.5), p95Ms: at(all.arrow, 0.95), maxMs: at(all.arrow, 1), keys: all.arrow.length },
      { row: 'treeFirst', title: 'a branch opened for the first time, straight away', ...spread(straight) },
      { row: 'treeNear', title: 'a branch opened for the first time, after reading nearby', ...spread(ahead) },
    ];
  } finally {
    await browser.close();
  }
}

/** The value that a share of the sorted values does not exceed. */
function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** `shown`: the picture that says it is opening; `answer`: of that, what line and server took. */
function spread(opened) {
  const ms = opened.map((each) => each.ms);
  return {
    p50Ms: at(ms, 0.5), p95Ms: at(ms, 0.95), maxMs: at(ms, 1), shownP50Ms: at(opened.map((each) => each.shownMs), 0.5), shownMaxMs: at(opened.map((each) => each.shownMs), 1),
    answerP50Ms: at(opened.map((each) => each.answerMs), 0.5), branches: ms.length,
  };
}

async function withTree(browser, address, { savesData = false }, measure) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    if (savesData) await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const devtools = await context.newCDPSession(page);
    await page.goto(address);
    await page.locator('[role=treeitem]').first().waitFor();
    return await measure(page, (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate }), devtools);
  } finally {
    await context.close();
  }
}

async function wholeTree(page, slow, devtools) {
  const openAll = page.getByRole('button', { name: 'Open all' });
  // The first opening fetches the whole edition; afterwards it is there.
  const begun = performance.now();
  await openAll.click();
  await page.waitForFunction(() => document.querySelector('[role=tree] .rows').offsetHeight > 1_000_000);
  const results = { wholeFetched: performance.now() - begun, openAll: [], closeAll: [], arrow: [], branch: [] };
  await page.getByRole('button', { name: 'Close all' }).click();
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
  return { ...results, heapMb: metrics.find((metric) => metric.name === 'JSHeapUsedSize').value / 1e6, rows: await page.locator('[role=treeitem]').count() };
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

/**
 * Subclasses in sight are opened that never were, one after the other, each from the press, by the clock of the page, to the picture with
 * its groups, and closed again.
 * @param {number} readingMs how long the reader looked at them before
 * @returns {Promise<{ ms: number, shownMs: number, answerMs: number }[]>}
 */
async function openings(page, slow, readingMs) {
  for (const level of [1, 2]) {
    await page.locator(`[role=treeitem][aria-level="${level}"] .node`).first().click();
    await page.locator(`[role=treeitem][aria-level="${level + 1}"]`).first().waitFor();
  }
  await page.waitForTimeout(readingMs);
  const measured = [];
  const seen = [];
  while (measured.length < OPENINGS) {
    const next = await page.evaluate((done) => {
      const box = document.querySelector('[role=tree]').getBoundingClientRect();
      return [...document.querySelectorAll('[role=treeitem][aria-level="3"][aria-expanded="false"]')].find((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= box.top && bottom <= box.bottom && !done.includes(row.dataset.symbol);
      })?.dataset.symbol ?? null;
    }, seen);
    if (next === null) {
      await openNextClass(page);
      await page.waitForTimeout(readingMs);
      continue;
    }
    seen.push(next);
    await slow(SLOWER);
    const opened = await page.evaluate((symbol) => new Promise((resolve) => {
      const row = document.querySelector(`[data-symbol="${symbol}"]`);
      const rowBelow = () => [...document.querySelectorAll('[role=treeitem][aria-level="4"]')].some((each) => each.dataset.symbol.startsWith(symbol));
      let shownMs = null;
      const begun = performance.now();
      const look = () => {
        if (shownMs === null && row.getAttribute('aria-expanded') === 'true') {
          shownMs = 0;
          setTimeout(() => { shownMs = performance.now() - begun; });
        }
        if (!rowBelow()) return void requestAnimationFrame(look);
        setTimeout(() => {
          const line = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith(`/branch/${symbol}.json`) && entry.responseEnd > begun);
          resolve({ ms: performance.now() - begun, shownMs, answerMs: line ? line.responseEnd - line.startTime : 0 });
        });
      };
      row.querySelector('.node').click();
      requestAnimationFrame(look);
    }), next);
    await slow(1);
    measured.push(opened);
    await page.locator(`[data-symbol="${next}"] .node`).click();
    await page.waitForFunction(() => !document.querySelector('[role=treeitem][aria-level="4"]'));
  }
  return measured;
}

/** The class that is open closes, the next one opens. */
async function openNextClass(page) {
  const symbol = await page.evaluate(() => {
    const open = document.querySelector('[role=treeitem][aria-level="2"][aria-expanded="true"]');
    const symbols = [...document.querySelectorAll('[role=treeitem][aria-level="2"]')].map((row) => row.dataset.symbol);
    open.querySelector('.node').click();
    return symbols[symbols.indexOf(open.dataset.symbol) + 1];
  });
  await page.locator(`[data-symbol="${symbol}"] .node`).click();
  await page.locator('[role=treeitem][aria-level="3"]').first().waitFor();
}
