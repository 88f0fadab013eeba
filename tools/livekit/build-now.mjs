// Obtains livekit-server before the tests that hold our code against it, so that they are not skipped on a machine where Go is present.
// Where it cannot be had the reason is printed, and those tests say the same when they are skipped.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBinary, readyBinary, whyNotBuildable } from './obtain.mjs';

const reason = readyBinary() ? undefined : whyNotBuildable();
if (reason) console.log(reason);
else console.log(`livekit-server: ${readyBinary() ?? await buildBinary({ log: join(tmpdir(), 'classmark-livekit-build.log') })}`);
