// Sound and the browser's own notifications: each is the person's choice, kept in this browser.
const mutedKey = "besa.muted";

/** Whether this browser keeps still. */
export function isMuted(): boolean {
  return localStorage.getItem(mutedKey) === "1";
}

/** Keeps still from now on, or not. */
export function setMuted(muted: boolean): void {
  if (muted) localStorage.setItem(mutedKey, "1");
  else localStorage.removeItem(mutedKey);
}

/** Two short tones, the second higher; nothing when muted, or when the browser lets no page sound before it was touched. */
export function ring(): void {
  if (isMuted() || typeof AudioContext === "undefined") return;
  const context = new AudioContext();
  if (context.state === "suspended") void context.resume().catch(() => undefined);
  [660, 880].forEach((pitch, place) => {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    const start = context.currentTime + place * 0.22;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.2, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.2);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.21);
    if (place === 1) tone.addEventListener("ended", () => void context.close());
  });
}

/** Whether the browser may show notifications; undefined where it cannot. */
export function mayNotify(): NotificationPermission | undefined {
  return "Notification" in globalThis ? Notification.permission : undefined;
}

/** Asks for leave to show notifications. Only ever called because somebody pressed the button. */
export async function askToNotify(): Promise<NotificationPermission> {
  return Notification.requestPermission();
}

/** A notification of the system, where it is allowed and nobody looks at the page. It says as little as the alert: no name. */
export function notify(title: string, tag: string): void {
  if (mayNotify() !== "granted" || !document.hidden) return;
  const shown = new Notification(title, { tag, silent: true });
  shown.addEventListener("click", () => {
    globalThis.focus();
    shown.close();
  });
}
