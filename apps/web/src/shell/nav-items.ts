import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { BookOpen, ChartColumn, ClipboardCheck, FileText, Inbox, ListChecks, ListTree, Milestone, Radio, Repeat, Rows3, Scale, Shapes, Users, type LucideIcon } from 'lucide-react';
import type { RoleName } from '@classmark/platform/web';

export interface NavItem {
  /** Path below the language, "trainings". An entry shows only when a page answers at it. */
  readonly path: string;
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  /** At the foot of a phone there is room for three: the others stand in the menu. */
  readonly inMenu?: true;
  /** Who of the area it is for; everybody of the area when absent. */
  readonly roles?: readonly RoleName[];
}

/** What a learner goes to. */
export const LEARN_ITEMS: readonly NavItem[] = [
  { path: 'trainings', label: msg`Courses`, icon: BookOpen },
  { path: 'webinars', label: msg`Webinars`, icon: Radio },
  { path: 'classifications', label: msg`Classifications`, icon: ListTree, inMenu: true },
  { path: 'practice', label: msg`Practice`, icon: Repeat, inMenu: true },
  { path: 'my-learning', label: msg`My learning`, icon: ListChecks },
];

export interface Area {
  readonly id: 'teach' | 'office' | 'secretariat' | 'administration';
  readonly label: MessageDescriptor;
  readonly roles: readonly RoleName[];
  /** The rail, in order. */
  readonly items: readonly NavItem[];
}

/** Areas of staff, each with its rail. Add an entry here when you add a page. */
export const AREAS: readonly Area[] = [
  {
    id: 'teach', label: msg`Teach`, roles: ['trainer', 'secretariat', 'administrator'],
    items: [
      { path: 'teach/webinars', label: msg`Webinars`, icon: Radio },
      { path: 'teach/offerings', label: msg`Offerings`, icon: BookOpen, roles: ['trainer', 'secretariat'] },
      { path: 'teach/exams', label: msg`Exams`, icon: ClipboardCheck },
      { path: 'teach/cases', label: msg`Cases`, icon: Shapes },
      { path: 'teach/classification', label: msg`Group figures`, icon: ChartColumn },
      { path: 'teach/classification/disputed', label: msg`Cases in doubt`, icon: Scale },
      { path: 'teach/classification/editions', label: msg`Editions move`, icon: Milestone },
    ],
  },
  {
    id: 'office', label: msg`Office`, roles: ['coordinator'],
    items: [{ path: 'office/people', label: msg`People`, icon: Users }],
  },
  {
    id: 'secretariat', label: msg`Secretariat`, roles: ['secretariat', 'administrator'],
    items: [
      { path: 'secretariat/statistics', label: msg`Statistics`, icon: ChartColumn },
      { path: 'secretariat/register', label: msg`Register`, icon: Rows3 },
      { path: 'secretariat/reports', label: msg`Annual report`, icon: FileText },
    ],
  },
  {
    id: 'administration', label: msg`Administration`, roles: ['administrator'],
    items: [{ path: 'administration/people', label: msg`People`, icon: Users }, { path: 'administration/schemes', label: msg`Classifications`, icon: ListTree }, { path: 'administration/mailbox', label: msg`Mailbox`, icon: Inbox }],
  },
];
