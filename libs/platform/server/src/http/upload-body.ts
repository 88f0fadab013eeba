import type { FastifyInstance } from 'fastify';

const LARGEST_BYTES = 10_000_000;

/** Of a file of cases; no form and no other site can send this kind without being asked first. */
export const CASES_MEDIA_TYPE = 'application/vnd.classmark.cases';

/** Of a piece of a file that is sent in pieces. */
export const PIECE_MEDIA_TYPE = 'application/vnd.classmark.piece';
const LARGEST_PIECE_BYTES = 1_048_576;

/** Of a picture, whatever it claims to be: its bytes say what it is. */
export const IMAGE_MEDIA_TYPE = 'application/vnd.classmark.image';
/** More than any domain takes, so that the domain can say what is too much. */
const LARGEST_IMAGE_BYTES = 8_388_608;

/** Files that are handed in whole stay the text they came as, pieces and pictures their bytes; what is in them is for their domain. */
export function registerUploadBody(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(CASES_MEDIA_TYPE, { parseAs: 'string', bodyLimit: LARGEST_BYTES }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser(PIECE_MEDIA_TYPE, { parseAs: 'buffer', bodyLimit: LARGEST_PIECE_BYTES }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser(IMAGE_MEDIA_TYPE, { parseAs: 'buffer', bodyLimit: LARGEST_IMAGE_BYTES }, (_request, body, done) => done(null, body));
}
