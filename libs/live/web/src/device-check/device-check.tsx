import './device-check.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Camera, CircleAlert, CircleCheck, Headphones, Mic, Wifi } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '@classmark/ui';
import { playTone, probeLine, useCamera, useMicrophone, type DeviceState, type LineVerdict } from './devices';

/** With which devices somebody goes in; `pictureToo` false: the line is better used for the sound alone. */
export interface CheckResult { readonly microphone: boolean; readonly camera: boolean; readonly pictureToo: boolean }

/** Four short checks before the room is loaded. None is required: "Join listening only" is there from the beginning, and so is `back`, the way out. */
export function DeviceCheck({ title, host, back, onDone }: { title: ReactNode; host: boolean; back: ReactNode; onDone: (result: CheckResult) => void }) {
  const { t } = useLingui();
  const microphone = useMicrophone();
  const camera = useCamera();
  const [tone, setTone] = useState<'unchecked' | 'playing' | 'asked' | 'heard' | 'unheard'>('unchecked');
  const [line, setLine] = useState<LineVerdict | 'asking'>('asking');
  useEffect(() => {
    let gone = false;
    void probeLine().then((verdict) => { if (!gone) setLine(verdict); });
    return () => { gone = true; };
  }, []);
  const pictureToo = line === 'asking' || line.verdict === 'good';
  const play = (): void => {
    setTone('playing');
    void playTone().then(() => setTone('asked'), () => setTone('unheard'));
  };
  return (
    <main id="main" className="device-check" tabIndex={-1}>
      <p className="mute"><Trans>Before you go in</Trans></p>
      <h1>{title}</h1>
      <p className="lead">{host
        ? <Trans>Check your devices. Nobody sees or hears you before you go on air.</Trans>
        : <Trans>Only the presenter is seen and heard. The check shows that sound, picture and line work here; your own microphone and camera stay off.</Trans>}</p>
      <ol className="checks">
        <Step icon={<Mic className="i" aria-hidden="true" />} title={t`Microphone`} state={stateOf(microphone.state)} words={<DeviceWords state={microphone.state} works={t`Works. Say something: the bar moves.`} />}>
          {microphone.state === 'works' ? <meter className="level" min={0} max={1} value={microphone.level} aria-label={t`Loudness of your microphone`} /> : <Button dense pending={microphone.state === 'asking'} onClick={() => void microphone.check()}><Trans>Check the microphone</Trans></Button>}
        </Step>
        <Step icon={<Camera className="i" aria-hidden="true" />} title={t`Camera`} state={stateOf(camera.state)} words={<DeviceWords state={camera.state} works={t`Works. Only you see this picture.`} />}>
          {camera.state === 'works' ? <video className="mirror" autoPlay muted playsInline ref={camera.showIn} aria-label={t`Your camera`} /> : <Button dense pending={camera.state === 'asking'} onClick={() => void camera.check()}><Trans>Check the camera</Trans></Button>}
        </Step>
        <Step icon={<Headphones className="i" aria-hidden="true" />} title={t`Sound`} state={tone === 'heard' ? 'pass' : tone === 'unheard' ? 'fix' : 'open'} words={<ToneWords tone={tone} />}>
          {tone === 'asked' ? <span className="row"><Button dense onClick={() => setTone('heard')}><Trans>Yes, I heard it</Trans></Button><Button dense onClick={() => setTone('unheard')}><Trans>No</Trans></Button></span>
            : <Button dense pending={tone === 'playing'} onClick={play}>{tone === 'heard' || tone === 'unheard' ? <Trans>Play it again</Trans> : <Trans>Play a tone</Trans>}</Button>}
        </Step>
        <Step icon={<Wifi className="i" aria-hidden="true" />} title={t`Line`} state={line === 'asking' ? 'open' : line.verdict === 'good' ? 'pass' : 'fix'} words={<LineWords line={line} />} />
      </ol>
      <div className="row go">
        <Button look="primary" onClick={() => onDone({ microphone: host && microphone.state !== 'none' && microphone.state !== 'refused', camera: host && camera.state !== 'none' && camera.state !== 'refused', pictureToo })}>
          {host ? <Trans>Go to the room</Trans> : pictureToo ? <Trans>Join the webinar</Trans> : <Trans>Join with sound only</Trans>}
        </Button>
        <Button onClick={() => onDone({ microphone: false, camera: false, pictureToo })}>{host ? <Trans>Go in without devices</Trans> : <Trans>Join listening only</Trans>}</Button>
        {back}
      </div>
    </main>
  );
}

type StepState = 'open' | 'pass' | 'fix';

function stateOf(device: DeviceState): StepState {
  return device === 'works' ? 'pass' : device === 'none' || device === 'refused' ? 'fix' : 'open';
}

function Step({ icon, title, state, words, children }: { icon: ReactNode; title: string; state: StepState; words: ReactNode; children?: ReactNode }) {
  return (
    <li className={`step ${state}`}>
      {icon}
      <div className="grow"><h2>{title}</h2><p role="status">{state === 'pass' ? <CircleCheck className="i s" aria-hidden="true" /> : state === 'fix' ? <CircleAlert className="i s" aria-hidden="true" /> : null}<span>{words}</span></p></div>
      <div className="act">{children}</div>
    </li>
  );
}

function DeviceWords({ state, works }: { state: DeviceState; works: string }) {
  switch (state) {
    case 'unchecked': return <Trans>Not checked yet. You can go in without it.</Trans>;
    case 'asking': return <Trans>The browser asks whether it may be used.</Trans>;
    case 'works': return <>{works}</>;
    case 'none': return <Trans>None was found. Connect one and check again, or go in without it.</Trans>;
    case 'refused': return <Trans>The browser may not use it. Allow it beside the address of this page and check again.</Trans>;
  }
}

function ToneWords({ tone }: { tone: 'unchecked' | 'playing' | 'asked' | 'heard' | 'unheard' }) {
  switch (tone) {
    case 'unchecked': return <Trans>A short tone tells whether your speaker or headset works.</Trans>;
    case 'playing': return <Trans>Playing.</Trans>;
    case 'asked': return <Trans>Did you hear it?</Trans>;
    case 'heard': return <Trans>Works.</Trans>;
    case 'unheard': return <Trans>Turn the volume up, choose another speaker in your system, and play it again.</Trans>;
  }
}

function LineWords({ line }: { line: LineVerdict | 'asking' }) {
  if (line === 'asking') return <Trans>Being measured.</Trans>;
  const { latencyMs } = line;
  switch (line.verdict) {
    case 'good': return <Trans>Good for picture and sound: answers in {latencyMs} ms.</Trans>;
    case 'weak': return <Trans>Slow: answers in {latencyMs} ms. Sound only is recommended; you can change it in the room.</Trans>;
    case 'none': return <Trans>The platform does not answer. Check your line; the room is tried all the same.</Trans>;
  }
}
