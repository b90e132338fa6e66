/* timeline.c: a picture of which instruction issued when. A row is an instruction, a column a
 * cycle: a thin line from dispatch to retirement, a bar from the issue of a uop until the result is
 * there, in the colour of its port.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "tool.h"
#include <string.h>

enum { ROW = 14, COLUMN = 7, TEXT = 290, TOP = 58 };

static const char *const colours[N1_PORTS] = {
    "#7f7f7f", "#1f77b4", "#6baed6", "#d62728", "#2ca02c", "#98df8a", "#ff7f0e", "#ffbb78",
    "#9467bd", "#c5b0d5", "#8c564b", "#c49c94", "#e377c2", "#f7b6d2", "#17becf", "#bcbd22"};

static void print_text(FILE *out, double x, double y, const char *text)
{
  fprintf(out, "<text x=\"%g\" y=\"%g\">", x, y);
  for (; *text != '\0'; text++)
    switch (*text) {
    case '<':
      fputs("&lt;", out);
      break;
    case '>':
      fputs("&gt;", out);
      break;
    case '&':
      fputs("&amp;", out);
      break;
    default:
      fputc(*text, out);
    }
  fputs("</text>\n", out);
}

static void print_legend(FILE *out, const struct study *study)
{
  double x = TEXT;
  for (unsigned i = 0; i < study->machine->port_count; i++) {
    fprintf(out, "<rect x=\"%g\" y=\"24\" width=\"10\" height=\"10\" fill=\"%s\"/>\n", x,
            colours[i]);
    print_text(out, x + 13, 33, study->machine->ports[i].name);
    x += 45;
  }
}

static void print_row(FILE *out, const struct study *study, size_t row, uint64_t first)
{
  const struct n1_event *event = &study->events[row];
  struct instruction_text words = instruction_text(study->words[row]);
  char text[220];
  double y = TOP + (double)row * ROW;
  snprintf(text, sizeof text, "%5zu  %-7s %s", study->first_event + row, words.mnemonic,
           words.operands);
  print_text(out, 4, y + ROW - 4, text);
#define X(cycle) (TEXT + (double)((cycle)-first) * COLUMN)
  fprintf(out, "<path d=\"M%g %gH%gM%g %gV%g\"/>\n", X(event->dispatched), y + ROW / 2.0,
          X(event->retired), X(event->retired), y + 3, y + ROW - 3);
  for (unsigned i = 0; i < event->uop_count; i++) {
    double height = (ROW - 4.0) / event->uop_count;
    fprintf(out, "<rect x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\" fill=\"%s\"/>\n",
            X(event->issued[i]), y + 2 + i * height,
            (double)(event->done - event->issued[i]) * COLUMN, height, colours[event->ports[i]]);
  }
#undef X
}

void print_timeline(FILE *out, const struct study *study, const char *what)
{
  if (study->event_count == 0)
    die("the program has no instruction %zu, from which on the timeline was to be drawn",
        study->first_event);
  uint64_t first = study->events[0].dispatched, last = first;
  for (size_t i = 0; i < study->event_count; i++)
    if (study->events[i].retired > last)
      last = study->events[i].retired;
  double width = TEXT + (double)(last - first + 2) * COLUMN;
  double height = TOP + (double)study->event_count * ROW + 8;
  if (width < TEXT + 45.0 * study->machine->port_count)
    width = TEXT + 45.0 * study->machine->port_count;
  fprintf(
      out,
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"%g\" height=\"%g\" "
      "viewBox=\"0 0 %g %g\">\n<style>text{font:11px monospace;white-space:pre} "
      "path{stroke:#999;fill:none} .grid{stroke:#e4e4e4}</style>\n"
      "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
      width, height, width, height);
  char title[400];
  snprintf(title, sizeof title,
           "%s on %s: line from dispatch to retirement, bar from issue to "
           "result",
           what, study->machine->name);
  print_text(out, 4, 15, title);
  print_legend(out, study);
  for (uint64_t cycle = first; cycle <= last; cycle += 10) {
    double x = TEXT + (double)(cycle - first) * COLUMN;
    char number[32];
    fprintf(out, "<path class=\"grid\" d=\"M%g %dV%g\"/>\n", x, TOP, height);
    snprintf(number, sizeof number, "%llu", (unsigned long long)cycle);
    print_text(out, x, TOP - 4, number);
  }
  for (size_t i = 0; i < study->event_count; i++)
    print_row(out, study, i, first);
  fputs("</svg>\n", out);
}
