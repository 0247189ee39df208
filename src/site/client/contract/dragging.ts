/** What dragging does; places are in per cent of a lane. */
interface Dragged {
  /** Of the days shown. */
  places: () => number[];
  /** Moves one of the days and tells which it is then: the older is always the first. */
  move: (day: 0 | 1, at: number) => 0 | 1;
  focus: (day: 0 | 1) => void;
  /** A day is taken hold of. */
  begin: () => void;
  /** The day stays where it is now. */
  end: () => void;
}

/** Drag with a mouse anywhere on the lanes; on touch drag on the axis alone, and tap a lane to set the day. */
export function openDragging(root: HTMLElement, dragged: Dragged): void {
  let drag: Drag | null = null;
  root.addEventListener('pointerdown', (event) => {
    const lane = laneOf(event);
    if (!lane || event.button !== 0) return;
    dragged.begin();
    const box = boxOf(lane);
    const at = placeIn(event, box);
    const held = handleAt(event);
    const day = held ?? dragged.move(nearest(dragged.places(), at), at);
    dragged.focus(day);
    if (event.pointerType === 'mouse' || lane.closest('thead')) {
      lane.setPointerCapture(event.pointerId);
      drag = { day, box, offset: held === null ? 0 : dragged.places()[held]! - at, at: null };
    } else dragged.end();
    // Selecting text while dragging helps nobody.
    event.preventDefault();
  });
  root.addEventListener('pointermove', (event) => {
    if (drag && event.buttons === 1) follow(drag, within(placeIn(event, drag.box) + drag.offset), dragged);
  });
  for (const end of ['pointerup', 'pointercancel'])
    root.addEventListener(end, () => {
      if (!drag) return;
      settle(drag, dragged);
      drag = null;
      dragged.end();
    });
}

interface Drag {
  day: 0 | 1;
  /** Of the lane, read once: reading it again after each step would cost a layout. */
  box: Box;
  /** From the pointer to the day: a handle stands beside its line, and taking hold of it moves nothing. */
  offset: number;
  /** Where the pointer is and the day is not yet. */
  at: number | null;
}

type Box = Pick<DOMRect, 'left' | 'width'>;

/** Moves the day once a frame, however often the pointer reports itself. */
function follow(drag: Drag, at: number, dragged: Dragged): void {
  if (drag.at === null) requestAnimationFrame(() => settle(drag, dragged));
  drag.at = at;
}

function settle(drag: Drag, { move, focus }: Dragged): void {
  if (drag.at === null) return;
  const day = move(drag.day, drag.at);
  if (day !== drag.day) focus(day);
  drag.day = day;
  drag.at = null;
}

/** Which of the days shown is nearer. */
function nearest(places: readonly number[], at: number): 0 | 1 {
  const [first, second] = places.map((place) => Math.abs(place - at));
  return second !== undefined && second < first! ? 1 : 0;
}

/** The lane that is pointed at, if any. */
export function laneOf({ target }: PointerEvent): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('td.lane');
}

/** Where the drawing of a lane lies in the window. */
export function boxOf(lane: HTMLElement): DOMRect {
  return (lane.querySelector('svg') ?? lane).getBoundingClientRect();
}

/** Where in a lane it is pointed at, in per cent. */
export function placeIn({ clientX }: PointerEvent, { left, width }: Box): number {
  return within(((clientX - left) / width) * 100);
}

function within(at: number): number {
  return Math.min(99.99, Math.max(0, at));
}

/** The day whose handle is pointed at, if any. */
function handleAt({ target }: PointerEvent): 0 | 1 | null {
  const handle = (target as Element).closest<HTMLElement>('[data-handle]');
  if (!handle) return null;
  return handle.dataset['handle'] === 'first' ? 0 : 1;
}
