import { Inject, Injectable } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { continueWith } from '@classmark/learning/core';
import { EnrolmentReader } from '../enrolment/enrolment-reader';
import type { EnrolmentView } from '../enrolment/enrolment-view';
import { courseViewOf, type CourseView } from './course-view';

/** Everything a person is enrolled in, the one touched last first, and the one to go on with. */
export interface MyLearningView { readonly continueWith: CourseView | null; readonly courses: readonly CourseView[] }

/** What a person is learning. One statement; offerings and releases come from memory. */
@Injectable()
export class MyLearningReader {
  constructor(@Inject(EnrolmentReader) private readonly enrolments: EnrolmentReader, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi) {}

  /** At the moment `nowMs`, epoch milliseconds. */
  async ofPerson(personId: string, nowMs: number): Promise<MyLearningView> {
    const courses = await this.coursesOf(await this.enrolments.ofPerson(personId));
    const next = continueWith(courses.map(({ enrolment, offering }) => ({
      id: enrolment.id, completed: enrolment.completedAtMs !== null, enrolledAtMs: enrolment.enrolledAtMs, lastAtMs: enrolment.lastAtMs,
      startsAtMs: offering.startsAtMs, endsAtMs: offering.endsAtMs,
    })), nowMs);
    return { courses, continueWith: courses.find((course) => course.enrolment.id === next?.id) ?? null };
  }

  /** The running episode in a training, by its address: the one touched last, or null. */
  async inTraining(personId: string, slug: string): Promise<CourseView | null> {
    const page = await this.catalogue.training(slug);
    if (!page) return null;
    const running = (await this.enrolments.newestOf(personId, page.offerings.map((offering) => offering.id)))
      .filter((enrolment) => enrolment.withdrawnAtMs === null)
      .sort((a, b) => (b.lastAtMs ?? b.enrolledAtMs) - (a.lastAtMs ?? a.enrolledAtMs));
    return (await this.coursesOf(running.slice(0, 1)))[0] ?? null;
  }

  private async coursesOf(enrolments: readonly EnrolmentView[]): Promise<CourseView[]> {
    const offerings = await this.catalogue.offerings(enrolments.map((enrolment) => enrolment.offeringId));
    const releases = await this.catalogue.releases([...offerings.values()].map((offering) => offering.releaseId));
    return enrolments.map((enrolment) => {
      const offering = offerings.get(enrolment.offeringId)!;
      return courseViewOf(enrolment, offering, releases.get(offering.releaseId)!);
    });
  }
}
