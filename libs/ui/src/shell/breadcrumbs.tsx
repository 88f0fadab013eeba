import { ChevronRight } from 'lucide-react';
import { Children, type ReactNode } from 'react';

/** The way to this page: links of the router as children, the page itself last as plain text. */
export function Breadcrumbs({ label, children }: { label: string; children: ReactNode }) {
  const steps = Children.toArray(children);
  return (
    <nav className="crumb" aria-label={label}>
      <ol>{steps.map((step, index) => <li key={index} aria-current={index === steps.length - 1 ? 'page' : undefined}>{step}{index < steps.length - 1 ? <ChevronRight className="i s flip" aria-hidden="true" /> : null}</li>)}</ol>
    </nav>
  );
}
