/** As loud as a soft tone may be where the clinic allows all the machine can do: nothing that startles. */
const loudest = 0.2;

/** One soft tone of a third of a second, made on the spot: no sound file. `volumePercent` is the clinic's limit. */
export function chime(volumePercent: number): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 523.25; // C5: well inside what an older ear still hears
  volume.gain.setValueAtTime(0, context.currentTime);
  volume.gain.linearRampToValueAtTime((loudest * volumePercent) / 100, context.currentTime + 0.04);
  volume.gain.linearRampToValueAtTime(0, context.currentTime + 0.33);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.35);
  tone.onended = () => void context.close();
}
