"""Zoomable curves by bokeh, if it is installed: linked axes, the limiters as a band, phases and events.

A page opens with plain pictures (analysis.report.svg); the script of the page puts the plots in their place
when somebody looks at them.  A plot gets as many points as a screen shows; the whole course lies packed in
the page, and a zoom takes what it needs from there.
"""

from __future__ import annotations

import base64
import json
import zlib
from array import array
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.course import GAP_S
from analysis.limiting import COLOURS, LIMITERS
from analysis.report.svg import Mark, Panel, Stretch, shown_range
from analysis.report.thin import runs, thinned

if TYPE_CHECKING:
    from bokeh.plotting import figure as Figure

PANEL_HEIGHT, BAND_HEIGHT, AXIS_HEIGHT = 210, 46, 40
ZOOMED_POINTS = 1_400

# Runs in the reader's browser after a zoom: the visible part of each curve anew from the packed course.
ZOOM = """
const again = cb_obj.again || 0;
cb_obj.again = again + 1;
const mine = cb_obj.again;
setTimeout(async () => {
  if (cb_obj.again !== mine) return;
  const course = await courseOf(name);
  const { start, end } = range;
  const times = course[0];
  let from = 0, to = times.length;
  while (from < to && times[from] < start) from++;
  while (to > from && times[to - 1] > end) to--;
  from = Math.max(0, from - 1);
  to = Math.min(times.length, to + 1);
  sources.forEach((source, index) => {
    const values = course[index + 1], x = [], y = [];
    const step = Math.max(1, Math.floor((to - from) / points));
    for (let at = from; at < to; at += step) {
      const last = Math.min(to, at + step);
      let low = at, high = at;
      for (let one = at; one < last; one++) {
        if (values[one] < values[low]) low = one;
        if (values[one] > values[high]) high = one;
      }
      for (const one of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) {
        x.push(times[one]);
        y.push(values[one]);
      }
    }
    source.data = { x, y };
  });
}, 60);
"""


def is_installed() -> bool:
    """Whether bokeh can be imported, without importing it."""
    from importlib.util import find_spec

    return find_spec("bokeh") is not None


class Band(NamedTuple):
    """Who limited the charge at each row of a course; of: whose charge, where there are two."""

    times_s: array[float]
    limiters: array[int]
    of: str = ""


def curves_plot(name: str, panels: Sequence[Panel], bands: Sequence[Band], *, begin: str,
                stretches: Sequence[Stretch] = (), marks: Sequence[Mark] = ()) -> str:
    """The plot of panels over one time, packed, and their whole curves, as tags of a page.

    name: unique in the page; the plot appears in the element with the id `plot-{name}`.
    begin: what the seconds count from.
    """
    from bokeh.embed import json_item
    from bokeh.layouts import column
    from bokeh.models import DataRange1d

    shared = DataRange1d(range_padding=0.01)
    figures: list[Any] = [_band(band, shared) for band in bands if max(band.limiters, default=-1) >= 0]
    sources: list[Any] = []
    for panel in panels:
        height = PANEL_HEIGHT + (AXIS_HEIGHT if panel is panels[-1] else 0)
        figures.append(_panel(panel, height, shared, sources))
        _events(figures[-1], stretches, marks)
    figures[-1].xaxis.visible = True
    figures[-1].xaxis.axis_label = f"seconds since {begin}"
    tags = "".join(_zoomed_in(name, panels, sources, shared))
    item = json_item(column(*figures, sizing_mode="stretch_width"))
    return packed_tag(f"item-{name}", json.dumps(item).encode()) + tags


def _zoomed_in(name: str, panels: Sequence[Panel], sources: Sequence[Any], shared: Any) -> Iterator[str]:
    """The whole curves, those over the same times together, and what takes from there what a zoom shows."""
    from bokeh.models import CustomJS

    drawn = list(zip((line for panel in panels for line in panel.lines), sources, strict=True))
    axes = {id(line.times_s): line.times_s for line, _ in drawn}
    for number, (axis, times_s) in enumerate(axes.items()):
        if len(times_s) <= 2 * ZOOMED_POINTS:
            continue
        on_it = [(line, source) for line, source in drawn if id(line.times_s) == axis]
        course = f"{name}-{number}"
        zoom = CustomJS(code=ZOOM, args={"sources": [source for _, source in on_it], "range": shared,
                                         "name": course, "points": ZOOMED_POINTS})
        shared.js_on_change("start", zoom)
        shared.js_on_change("end", zoom)
        yield _course_tag(course, times_s, [line.values for line, _ in on_it])


def library() -> str:
    """Bokeh's own script, packed, as a tag of a page; once in each page with plots."""
    from bokeh.resources import Resources

    scripts = Resources(mode="inline", components=["bokeh"], minified=True).js_raw
    return packed_tag("plot-library", "\n".join(scripts).encode())


def packed_tag(name: str, content: bytes) -> str:
    """Data that a page unpacks when it needs it."""
    packed = base64.b64encode(zlib.compress(content, 6)).decode()
    return f'<script type="text/plain" id="{name}">{packed}</script>'


def _figure(shared: Any, height: int, **options: Any) -> Figure:
    from bokeh.plotting import figure

    drawing: Figure = figure(
        height=height, x_range=shared, sizing_mode="stretch_width", output_backend="canvas",
        min_border_left=64, **options)
    drawing.xaxis.visible = False
    if drawing.toolbar is not None:
        drawing.toolbar.logo = None
    return drawing


def _band(band: Band, shared: Any) -> Figure:
    from bokeh.models import ColumnDataSource

    what = f"{band.of}: limited by" if band.of else "limited by"
    drawing = _figure(shared, BAND_HEIGHT, y_range=(0, 1), tools="hover", toolbar_location=None,
                      tooltips=[(what, "@who")])
    found = runs(band.times_s, band.limiters, GAP_S)
    limiters = [LIMITERS[run.limiter] for run in found]
    drawing.quad(left="left", right="right", bottom=0, top=1, fill_color="colour", line_color=None,
                 source=ColumnDataSource({
                     "left": [run.start_s for run in found], "right": [run.end_s for run in found],
                     "who": [limiter.value for limiter in limiters],
                     "colour": [COLOURS[limiter] for limiter in limiters]}))  # fmt: skip
    drawing.ygrid.visible = drawing.xgrid.visible = False
    drawing.yaxis.visible = bool(band.of)
    drawing.yaxis.update(axis_label=band.of, ticker=[], axis_line_color=None)
    return drawing


def _panel(panel: Panel, height: int, shared: Any, sources: list[Any]) -> Figure:
    from bokeh.models import ColumnDataSource, NumeralTickFormatter, Range1d

    drawing = _figure(shared, height, tools="xpan,xwheel_zoom,box_zoom,reset,hover,save",
                      active_drag="box_zoom", toolbar_location="right",
                      tooltips=[("", "$name"), ("time", "@x{0.000} s"),
                                ("value", f"@y{{0.0}} {panel.unit}")])  # fmt: skip
    drawing.yaxis.axis_label = f"{panel.title} [{panel.unit}]"
    drawing.yaxis.formatter = NumeralTickFormatter(format="0[.]0 a" if panel.unit == "W" else "0[.]0")
    for line in panel.lines:
        points = thinned(line.times_s, line.values)
        source = ColumnDataSource({"x": points.xs, "y": points.ys})
        sources.append(source)
        drawing.line("x", "y", source=source, name=line.title, legend_label=line.title, line_width=1.5,
                     color=line.colour, line_dash="dashed" if line.dash else "solid")
    (key,) = drawing.legend
    key.update(click_policy="hide", orientation="horizontal", label_text_font_size="11px", padding=0,
               margin=0, border_line_color=None)  # fmt: skip
    drawing.add_layout(key, "above")
    low, high = shown_range(panel.lines)
    if panel.unit == "%":
        low, high = 0.0, 100.0
    margin = max(0.05 * (high - low), 0.5)
    drawing.y_range = Range1d(start=low - margin, end=high + margin)
    return drawing


def _events(drawing: Figure, stretches: Sequence[Stretch], marks: Sequence[Mark]) -> None:
    from bokeh.models.annotations import BoxAnnotation, Span

    for index, stretch in enumerate(stretches):
        drawing.add_layout(BoxAnnotation(left=stretch.start_s, right=stretch.end_s, level="underlay",
                                         fill_color="#8090a0", fill_alpha=0.05 + 0.07 * (index % 2)))
    for mark in marks:
        drawing.add_layout(Span(location=mark.time_s, dimension="height", line_color=mark.colour,
                                line_dash="dashed"))


def _course_tag(name: str, times_s: array[float], columns: Sequence[array[float]]) -> str:
    raw = b"".join(array("f", column).tobytes() for column in (times_s, *columns))
    return packed_tag(f"course-{name}", raw).replace(" id=", f' data-rows="{len(times_s)}" id=', 1)
