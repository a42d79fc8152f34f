let pressed = false;

/** The person pressed the button: the screen that follows may ask for the position. */
export function press(): void {
  pressed = true;
}

/** Whether this screen was come to by the button; the answer is yes once for each press. */
export function takePress(): boolean {
  const was = pressed;
  pressed = false;
  return was;
}
