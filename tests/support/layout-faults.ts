/** What is wrong with the layout of the page shown, each as a line; runs inside the page, so it may use nothing around it. */
export function findLayoutFaults({ target }: { target: number }): string[] {
  const width = document.documentElement.clientWidth;
  const name = (element: Element) => {
    const text = (element.textContent || (element as HTMLInputElement).name || '')
      .trim()
      .replaceAll(/\s+/g, ' ');
    return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${text.slice(0, 40)}`;
  };
  const isHiddenText = (element: Element) => element.closest('.visually-hidden, .skip') !== null;
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !isHiddenText(element);
  const shown = [...document.querySelectorAll('body *')].filter(isShown);
  const hasOwnText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

  /** Text that leaves the window, or the box that hides what overflows. */
  function cutOff(): string[] {
    return shown.filter(hasOwnText).flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > width + 1 || box.left < -1))
        return [`leaves the window: ${name(element)}`];
      const drawing = element.closest('svg');
      const isClipped = drawing && getComputedStyle(drawing).overflowX !== 'visible';
      const picture = isClipped ? drawing.getBoundingClientRect() : null;
      if (picture && (box.right > picture.right + 1 || box.left < picture.left - 1))
        return [`leaves its picture: ${name(element)}`];
      const style = getComputedStyle(element);
      const isCut =
        (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      return isCut && style.display !== 'inline' ? [`is cut off: ${name(element)}`] : [];
    });
  }

  /** What can be clicked or tapped; a label stands for the field within it. */
  const targets = shown.filter(
    (element) =>
      element.matches('a[href], button, summary, select, input, label:has(input)') &&
      !element.parentElement?.closest('label:has(input)'),
  );

  function overlapping(): string[] {
    const boxes = targets.flatMap((element) =>
      // The first and last line of a wrapped link are boxes of their own.
      [...element.getClientRects()].map((box) => ({ element, box })),
    );
    return boxes.flatMap(({ element, box }, place) =>
      boxes.slice(place + 1).flatMap((other) => {
        if (element === other.element || element.contains(other.element) || other.element.contains(element))
          return [];
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of text may touch: their boxes are higher than their letters.
        return across > 1 && down > 4
          ? [`overlap by ${down.toFixed(1)}: ${name(element)} | ${name(other.element)}`]
          : [];
      }),
    );
  }

  /** Links within a sentence are as high as its lines, as WCAG 2.5.8 allows. */
  const isInText = (element: Element) => {
    const isInline = getComputedStyle(element).display === 'inline';
    const block = element.closest('p, li, dd, td, h1, cite, span.about');
    return isInline && block?.textContent?.trim() !== element.textContent?.trim();
  };
  const isForTouch = (element: Element) =>
    element.matches('nav *, body > header *, form *, fieldset *, button, select, input');

  function tooSmall(): string[] {
    return targets.flatMap((element) => {
      const { width: across, height: down } = element.getBoundingClientRect();
      const least = isForTouch(element) && !isInText(element) ? target : 24;
      const isLarge = down >= least - 0.5 && (across >= least - 0.5 || isInText(element));
      return isLarge || isInText(element)
        ? []
        : [`${across.toFixed(0)} × ${down.toFixed(0)}: ${name(element)}`];
    });
  }

  const { scrollWidth } = document.documentElement;
  const overflow = scrollWidth > width ? [`is ${scrollWidth} wide in a window of ${width}`] : [];
  return [...overflow, ...cutOff(), ...overlapping(), ...tooSmall()];
}
