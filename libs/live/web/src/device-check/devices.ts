import { useCallback, useEffect, useRef, useState } from 'react';

/** What a check of a device came to. `none`: there is no such device; `refused`: the browser may not use it. */
export type DeviceState = 'unchecked' | 'asking' | 'works' | 'none' | 'refused';

/** Why the browser gave no device. */
export function deviceStateOf(error: unknown): 'none' | 'refused' {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'none';
}

/** Listens to the microphone and tells how loud it is, 0 to 1. Stops by itself when the screen goes. */
export function useMicrophone(): { state: DeviceState; level: number; check: () => Promise<void> } {
  const [state, setState] = useState<DeviceState>('unchecked');
  const [level, setLevel] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const check = useCallback(async () => {
    stop.current();
    setState('asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const context = new AudioContext();
      const analyser = context.createAnalyser();
      analyser.fftSize = 512;
      context.createMediaStreamSource(stream).connect(analyser);
      const samples = new Uint8Array(analyser.fftSize);
      const timer = setInterval(() => {
        analyser.getByteTimeDomainData(samples);
        const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
        setLevel(Math.min(1, loudest / 64));
      }, 100);
      stop.current = () => {
        clearInterval(timer);
        for (const track of stream.getTracks()) track.stop();
        void context.close();
      };
      setState('works');
    } catch (error) {
      setState(deviceStateOf(error));
    }
  }, []);
  return { state, level, check };
}

/** Shows the camera's picture in an element. */
export function useCamera(): { state: DeviceState; check: () => Promise<void>; showIn: (element: HTMLVideoElement | null) => void } {
  const [state, setState] = useState<DeviceState>('unchecked');
  const [stream, setStream] = useState<MediaStream | null>(null);
  useEffect(() => () => { for (const track of stream?.getTracks() ?? []) track.stop(); }, [stream]);
  const check = useCallback(async () => {
    setState('asking');
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: true }));
      setState('works');
    } catch (error) {
      setState(deviceStateOf(error));
    }
  }, []);
  const showIn = useCallback((element: HTMLVideoElement | null) => { if (element) element.srcObject = stream; }, [stream]);
  return { state, check, showIn };
}

/** Half a second of a tone at a pleasant height. */
export async function playTone(): Promise<void> {
  const context = new AudioContext();
  const gain = context.createGain();
  gain.gain.value = 0.2;
  gain.connect(context.destination);
  const tone = context.createOscillator();
  tone.frequency.value = 440;
  tone.connect(gain);
  tone.start();
  tone.stop(context.currentTime + 0.6);
  await new Promise((resolve) => { tone.onended = resolve; });
  await context.close();
}

/** What the line is good for. `latencyMs`: the median of five answers. */
export interface LineVerdict { readonly verdict: 'good' | 'weak' | 'none'; readonly latencyMs: number | null }

const PROBES = 5;
const GOOD_MS = 400;

/** Asks the platform five times and takes the median. */
export async function probeLine(now: () => number = () => performance.now()): Promise<LineVerdict> {
  const times: number[] = [];
  for (let probe = 0; probe < PROBES; probe += 1) {
    const from = now();
    try {
      const answer = await fetch('/health/live', { cache: 'no-store' });
      await answer.arrayBuffer();
      times.push(now() - from);
    } catch {
      // A lost probe counts as no answer.
    }
  }
  if (times.length < PROBES / 2) return { verdict: 'none', latencyMs: null };
  const latencyMs = Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!);
  return { verdict: latencyMs <= GOOD_MS ? 'good' : 'weak', latencyMs };
}
