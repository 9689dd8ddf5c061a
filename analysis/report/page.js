// The report's own script: unpacks messages only when somebody looks at them.
"use strict";
const PAGE_ROWS = 200;
const unpacked = new Map();

async function unpackBytes(id) {
  const text = document.getElementById(id).textContent;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream);
}

async function unpack(id) {
  if (!unpacked.has(id)) {
    unpacked.set(id, await (await unpackBytes(id)).json());
    if (unpacked.size > 40) unpacked.delete(unpacked.keys().next().value);
  }
  return unpacked.get(id);
}

async function rowsOf(session, first, count) {
  const rows = [];
  const perChunk = Number(session.dataset.chunk);
  for (let number = first; number < first + count;) {
    const chunk = Math.floor(number / perChunk);
    const all = await unpack(`rows-${session.dataset.session}-${chunk}`);
    const from = number - chunk * perChunk;
    const part = all.slice(from, Math.min(all.length, from + first + count - number));
    if (!part.length) break;
    part.forEach((row, index) => rows.push([number + index, row]));
    number += part.length;
  }
  return rows;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function rowElement(session, number, row) {
  const [seconds, direction, who, name, text, content, answerMs] = row;
  const line = element("div", "row " + ["car", "charger", "other"][direction]);
  line.id = `row-${session.dataset.session}-${number}`;
  line.append(element("span", "at", seconds.toFixed(3)));
  const lane = element("span", "lane");
  lane.title = who;
  lane.append(element("b", "", name));
  line.append(lane, element("span", "text", direction === 2 && who ? `${who}  ${text}` : text));
  line.append(element("span", "took", answerMs === null ? "" : `${answerMs.toFixed(0)} ms`));
  if (content !== null) {
    line.tabIndex = 0;
    const open = () => {
      const old = line.nextElementSibling;
      if (old && old.className === "content") return old.remove();
      line.after(element("pre", "content", JSON.stringify(content, null, 2)));
    };
    line.addEventListener("click", open);
    line.addEventListener("keydown", (event) => { if (event.key === "Enter") open(); });
  }
  return line;
}

async function fill(group, upTo) {
  const session = group.closest("[data-session]");
  const first = Number(group.dataset.first), rows = Number(group.dataset.rows);
  const body = group.querySelector(".rows");
  let shown = Number(body.dataset.shown || 0);
  const wanted = Math.min(rows, upTo === undefined ? shown + PAGE_ROWS : Math.max(shown, upTo));
  if (wanted <= shown) return;
  body.dataset.shown = wanted;
  const more = body.querySelector(".more");
  if (more) more.remove();
  for (const [number, row] of await rowsOf(session, first + shown, wanted - shown)) {
    body.append(rowElement(session, number, row));
  }
  if (wanted < rows) {
    const button = element("button", "more", `${rows - wanted} more`);
    button.addEventListener("click", () => fill(group));
    body.append(button);
  }
}

async function showRow(sessionNumber, number) {
  const session = document.querySelector(`.sequence[data-session="${sessionNumber}"]`);
  for (let outer = session; outer; outer = outer.parentElement) if (outer.tagName === "DETAILS") outer.open = true;
  for (const group of session.querySelectorAll(".group")) {
    const first = Number(group.dataset.first), rows = Number(group.dataset.rows);
    if (number < first || number >= first + rows) continue;
    group.open = true;
    await fill(group, number - first + 20);
    const line = document.getElementById(`row-${sessionNumber}-${number}`);
    if (!line) return;
    document.querySelectorAll(".found").forEach((old) => old.classList.remove("found"));
    line.classList.add("found");
    line.scrollIntoView({ block: "center" });
    return;
  }
}

document.addEventListener("toggle", (event) => {
  if (event.target.classList.contains("group") && event.target.open
      && !event.target.querySelector(".rows").dataset.shown) fill(event.target);
}, true);
document.addEventListener("click", (event) => {
  const anchor = event.target.closest('a[href^="#session-"]');
  if (anchor) document.querySelector(anchor.hash).open = true;
  const link = event.target.closest("a[data-row]");
  if (!link) return;
  event.preventDefault();
  showRow(link.dataset.of, Number(link.dataset.row));
});
document.querySelectorAll(".group[open]").forEach((group) => fill(group));

// Zoomable plots take the place of the pictures when they come into view.
const courses = {};
let library;

async function courseOf(name) {
  if (!(name in courses)) {
    const id = `course-${name}`;
    const all = new Float32Array(await (await unpackBytes(id)).arrayBuffer());
    const rows = Number(document.getElementById(id).dataset.rows), columns = [];
    for (let at = 0; at < all.length; at += rows) columns.push(all.subarray(at, at + rows));
    courses[name] = columns;
  }
  return courses[name];
}
window.courseOf = courseOf;

async function loadLibrary() {
  const script = document.createElement("script");
  script.textContent = await (await unpackBytes("plot-library")).text();
  document.head.append(script);
}

async function zoomable(place) {
  library = library || loadLibrary();
  await library;
  const item = await (await unpackBytes(place.id.replace("plot-", "item-"))).json();
  const target = element("div");
  target.id = `${place.id}-zoomable`;
  const pictures = [...place.children];
  place.append(target);
  await window.Bokeh.embed.embed_item(item, target.id);
  if (window.innerWidth < 700) {
    for (const shown of window.Bokeh.documents.flatMap((one) => [...one._all_models.values()])) {
      if (shown.type === "Legend") shown.ncols = 1;
    }
  }
  pictures.forEach((picture) => picture.remove());
  document.body.dataset.zoomable = (Number(document.body.dataset.zoomable || 0) + 1).toString();
}

if (document.getElementById("plot-library")) {
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      seen.unobserve(entry.target);
      zoomable(entry.target);
    }
  });
  const watch = () => document.querySelectorAll(".plot").forEach((place) => seen.observe(place));
  window.addEventListener("load", () => setTimeout(watch, 100));
}

const again = document.body.dataset.again;
if (again) {
  const box = document.getElementById("again");
  setInterval(() => { if (box.checked) location.reload(); }, Number(again));
}
