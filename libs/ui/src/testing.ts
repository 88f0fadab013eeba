import axe from 'axe-core';

/**
 * Faults axe finds in a piece of the document, as sentences; empty when there are none. Colours are not computed outside a
 * browser, so contrast is left to the journeys.
 */
export async function accessibilityFaults(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
