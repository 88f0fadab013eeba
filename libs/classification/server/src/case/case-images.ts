import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { caseFinding, IMAGE_LIMITS, type CaseFile, type CaseFinding, type CaseImage, type ImageFault } from '@classmark/classification/core';
import { CONFIG, UnitOfWork, type Config, type Tx } from '@classmark/platform/server';
import { digestOf, readImage, type ReadImage } from './read-image';

/** A picture as it is sent. */
export interface StoredImage { readonly mediaType: string; readonly bytes: Buffer }

/** A case whose pictures the bank has, or gets when `fresh` is written with it. */
export interface SettledImages { readonly file: CaseFile; readonly fresh: readonly ReadImage[]; readonly faults: readonly CaseFinding[] }

interface KnownRow { id: string; source_id: string; width: number; height: number }

/** Pictures of cases: taken from files and uploads, kept by their content, given to whom the case is given. */
@Injectable()
export class CaseImages {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CONFIG) private readonly config: Config) {}

  /** Puts in place of bytes and claims what the bank knows of the pictures. Writes nothing. */
  async settle(file: CaseFile): Promise<SettledImages> {
    if (!file.images?.length) return { file, fresh: [], faults: [] };
    const sources = file.images.map((image) => (image.data === undefined ? null : Buffer.from(image.data, 'base64')));
    const asked = file.images.map((image, at) => (sources[at] ? digestOf(sources[at]) : image.id));
    const known = await this.known(asked);
    const fresh: ReadImage[] = [];
    const faults: CaseFinding[] = [];
    const images: CaseImage[] = [];
    for (const [at, { data, ...image }] of file.images.entries()) {
      const source = sources[at];
      const picture = known.get(asked[at]!) ?? (source ? await readImage(source) : null);
      if (picture === null || typeof picture === 'string') {
        faults.push(picture ? faultFinding(`images[${at}].data`, picture) : caseFinding(`images[${at}].id`, 'unknownImage'));
        continue;
      }
      if ('bytes' in picture) fresh.push(picture);
      images.push({ ...image, id: picture.id, width: picture.width, height: picture.height });
    }
    return { file: { ...file, images }, fresh, faults };
  }

  /** Adds pictures; those that stand already stay as they are. */
  async keep(tx: Tx, images: readonly ReadImage[]): Promise<void> {
    for (const image of images) {
      await tx.query(`insert into classification.case_image (id, source_id, media_type, width, height, bytes, author_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (id) do nothing`, [image.id, image.sourceId, image.mediaType, image.width, image.height, image.bytes, tx.ctx.actor?.personId ?? null, new Date(tx.ctx.clock.now())]);
    }
  }

  /** The cases with the bytes of their pictures, as they travel. */
  async withData(files: readonly CaseFile[]): Promise<readonly CaseFile[]> {
    const ids = files.flatMap((file) => (file.images ?? []).map((image) => image.id));
    if (ids.length === 0) return files;
    const rows = await this.work.read<{ id: string; data: string }>(`select id, translate(encode(bytes, 'base64'), E'\n', '') as data from classification.case_image where id = any($1)`, [ids]);
    const data = new Map(rows.map((row) => [row.id, row.data]));
    return files.map((file) => (file.images ? { ...file, images: file.images.map((image) => ({ ...image, data: data.get(image.id)! })) } : file));
  }

  /** The picture, or null. */
  async read(id: string): Promise<StoredImage | null> {
    const [row] = await this.work.read<{ media_type: string; bytes: Buffer }>('select media_type, bytes from classification.case_image where id = $1', [id]);
    return row ? { mediaType: row.media_type, bytes: row.bytes } : null;
  }

  /** Where a person reads a picture of a case that was given to that person. */
  addressFor(personId: string | null, id: string): string {
    return `/case-images/${id}/${this.seal(personId, id)}`;
  }

  /** Whether the picture was given to that person: only who got the case has the seal. */
  isSealedFor(personId: string | null, id: string, seal: string): boolean {
    const [given, right] = [Buffer.from(seal), Buffer.from(this.seal(personId, id))];
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private seal(personId: string | null, id: string): string {
    return createHmac('sha256', this.config.SESSION_SECRET).update(`case-image:${personId ?? 'nobody'}:${id}`).digest('base64url');
  }

  private async known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownRow>> {
    const rows = await this.work.read<KnownRow>('select id, source_id, width, height from classification.case_image where id = any($1) or source_id = any($1) order by id', [ids]);
    return new Map([...rows.map((row) => [row.source_id, row] as const), ...rows.map((row) => [row.id, row] as const)]);
  }
}

/** Why a picture is not taken, as a finding. */
export function faultFinding(path: string, fault: ImageFault): CaseFinding {
  return caseFinding(path, fault, fault === 'imageTooHeavy' ? { most: IMAGE_LIMITS.bytes } : fault === 'imageTooManyPixels' ? { most: IMAGE_LIMITS.pixels } : {});
}
