/** What dragging does; places are in per cent of a lane. */
interface Dragged {
  /** Which of the days shown is nearer. */
  nearest: (at: number) => 0 | 1;
  move: (day: 0 | 1, at: number) => void;
  focus: (day: 0 | 1) => void;
}

/** Drag with a mouse anywhere on the lanes; on touch drag on the axis alone, and tap a lane to set the day. */
export function openDragging(root: HTMLElement, dragged: Dragged): void {
  let day: 0 | 1 | null = null;
  root.addEventListener('pointerdown', (event) => {
    const lane = laneOf(event);
    if (!lane || event.button !== 0) return;
    const at = placeIn(event, lane);
    const chosen = dragged.nearest(at);
    dragged.move(chosen, at);
    dragged.focus(chosen);
    const isDrag = event.pointerType === 'mouse' || lane.closest('thead') !== null;
    day = isDrag ? chosen : null;
    if (isDrag) lane.setPointerCapture(event.pointerId);
    // Selecting text while dragging helps nobody.
    event.preventDefault();
  });
  root.addEventListener('pointermove', (event) => {
    const lane = laneOf(event);
    if (lane && day !== null && event.buttons === 1) dragged.move(day, placeIn(event, lane));
  });
  for (const end of ['pointerup', 'pointercancel']) root.addEventListener(end, () => (day = null));
}

/** The lane that is pointed at, if any. */
export function laneOf({ target }: PointerEvent): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('td.lane');
}

/** Where in a lane it is pointed at, in per cent. */
export function placeIn({ clientX }: PointerEvent, lane: HTMLElement): number {
  const { left, width } = (lane.querySelector('svg') ?? lane).getBoundingClientRect();
  return Math.min(99.99, Math.max(0, ((clientX - left) / width) * 100));
}
