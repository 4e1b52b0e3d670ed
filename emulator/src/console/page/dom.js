// Builds and updates elements. Data from clients is inserted as text, never as markup.

export const find = (id) => document.getElementById(id);

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/**
 * Replaces a parent's children with those of `items`, in their order. An item with a known key
 * keeps its element, so that open elements stay open and the focus does not move.
 */
export function showItems(parent, items, { key, make, update = () => {} }) {
  const known = (parent.known ??= new Map());
  const shown = new Set(items.map(key));
  for (const [name, child] of known) {
    if (!shown.has(name)) {
      child.remove();
      known.delete(name);
    }
  }
  let place = parent.firstElementChild;
  for (const item of items) {
    const name = key(item);
    if (!known.has(name)) known.set(name, make(item));
    const child = known.get(name);
    update(child, item);
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
}

/** Sets text only if it differs, so that a selection in it stays. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}
