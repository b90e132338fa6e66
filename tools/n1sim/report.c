/* report.c: what came out, as text and as JSON.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "tool.h"
#include <string.h>

static double per_iteration(const struct study *study, uint64_t number)
{
  return (double)number / study->iterations;
}

/* The names of ports: "S0 S1 M". */
static const char *port_names(const struct n1_machine *machine, unsigned ports, char *text,
                              size_t size)
{
  *text = '\0';
  for (unsigned i = 0; i < machine->port_count; i++)
    if ((ports >> i & 1) != 0) {
      size_t length = strlen(text);
      snprintf(text + length, size - length, "%s%s", length > 0 ? " " : "", machine->ports[i].name);
    }
  return text;
}

static const char *bound_name(const struct study *study, const struct bound *bound, char *text,
                              size_t size)
{
  char ports[N1_PORTS * 8];
  if (bound->ports == 0)
    snprintf(text, size, "dispatch");
  else
    snprintf(text, size, "%s %s", bound->unit ? "long unit of" : "ports",
             port_names(study->machine, bound->ports, ports, sizeof ports));
  return text;
}

void print_report(FILE *out, const struct study *study, const char *what)
{
  const struct n1_machine *machine = study->machine;
  const struct n1_result *result = &study->results[AS_IS];
  double cycles = result->per_iteration, instructions = per_iteration(study, result->instructions);
  char text[200];
  fprintf(out, "%s on %s: %.1f cycles\n", what, machine->name, cycles);
  fprintf(out,
          "%.0f instructions and %.0f uops, %.2f and %.2f a cycle; %.3g us at %g GHz; measured "
          "over %u iteration%s\n",
          instructions, per_iteration(study, result->uops), instructions / cycles,
          per_iteration(study, result->uops) / cycles, cycles / machine->clock / 1000,
          machine->clock, study->iterations, study->iterations == 1 ? "" : "s");

  struct bound bounds[3];
  study_bounds(study, bounds);
  fputs("\nwhat resources need      cycles  of the time\n", out);
  for (unsigned i = 0; i < 3; i++)
    if (bounds[i].cycles > 0)
      fprintf(out, "%-20s %10.1f %10.0f %%\n", bound_name(study, &bounds[i], text, sizeof text),
              bounds[i].cycles, 100 * bounds[i].cycles / cycles);

  if (study->compare) {
    fprintf(out, "\nbottleneck: %s\nwithout the limit of     cycles\n",
            study_bottleneck(study) == AS_IS ? "none alone"
                                             : variant_names[study_bottleneck(study)]);
    for (unsigned i = 1; i < VARIANTS; i++)
      fprintf(out, "%-20s %10.1f\n", variant_names[i], study->results[i].per_iteration);
  }

  fputs("\nport       uops  of the time  dispatch stopped at its queue\n", out);
  for (unsigned i = 0; i < machine->port_count; i++) {
    double issued = per_iteration(study, result->issued[i]);
    fprintf(out, "%-4s %10.1f %10.0f %% %15.1f cycles\n", machine->ports[i].name, issued,
            100 * issued / cycles, per_iteration(study, result->queue_full[i]));
  }
  fprintf(out,
          "\ndispatch ended in %.1f cycles by its width, in %.1f by the window, in %.1f by a full "
          "queue\n",
          per_iteration(study, result->stalls[N1_DECODE]),
          per_iteration(study, result->stalls[N1_WINDOW_FULL]),
          per_iteration(study, result->stalls[N1_QUEUE_FULL]));
}

/* ---- JSON ---- */

static void print_string(FILE *out, const char *text)
{
  fputc('"', out);
  for (; *text != '\0'; text++) {
    unsigned char c = (unsigned char)*text;
    if (c == '"' || c == '\\')
      fprintf(out, "\\%c", c);
    else if (c < 32)
      fprintf(out, "\\u%04x", c);
    else
      fputc(c, out);
  }
  fputc('"', out);
}

void print_json(FILE *out, const struct study *study, const char *what)
{
  const struct n1_machine *machine = study->machine;
  const struct n1_result *result = &study->results[AS_IS];
  char text[200];
  fputs("{\n  \"program\": ", out);
  print_string(out, what);
  fputs(",\n  \"machine\": ", out);
  print_string(out, machine->name);
  fprintf(out,
          ",\n  \"code\": \"%016llx\",\n  \"clock_ghz\": %g,\n  \"iterations\": %u,\n  \"cycles\": "
          "%.3f,\n"
          "  \"instructions\": %.3f,\n  \"uops\": %.3f,\n",
          (unsigned long long)study->code, machine->clock, study->iterations, result->per_iteration,
          per_iteration(study, result->instructions), per_iteration(study, result->uops));
  struct bound bounds[3];
  study_bounds(study, bounds);
  fputs("  \"bounds\": [", out);
  for (unsigned i = 0; i < 3 && bounds[i].cycles > 0; i++) {
    fprintf(out, "%s\n    {\"resource\": ", i > 0 ? "," : "");
    print_string(out, bound_name(study, &bounds[i], text, sizeof text));
    fprintf(out, ", \"cycles\": %.3f}", bounds[i].cycles);
  }
  fputs("\n  ],\n", out);
  if (study->compare) {
    fputs("  \"bottleneck\": ", out);
    print_string(out, variant_names[study_bottleneck(study)]);
    fputs(",\n  \"cycles_without\": {", out);
    for (unsigned i = 1; i < VARIANTS; i++)
      fprintf(out, "%s\"%s\": %.3f", i > 1 ? ", " : "", variant_names[i],
              study->results[i].per_iteration);
    fputs("},\n", out);
  }
  fprintf(out,
          "  \"dispatch_ended_by\": {\"width\": %.3f, \"window\": %.3f, \"queue\": %.3f},\n"
          "  \"ports\": [",
          per_iteration(study, result->stalls[N1_DECODE]),
          per_iteration(study, result->stalls[N1_WINDOW_FULL]),
          per_iteration(study, result->stalls[N1_QUEUE_FULL]));
  for (unsigned i = 0; i < machine->port_count; i++) {
    fprintf(out, "%s\n    {\"port\": ", i > 0 ? "," : "");
    print_string(out, machine->ports[i].name);
    fprintf(out, ", \"uops\": %.3f, \"queue_full\": %.3f}", per_iteration(study, result->issued[i]),
            per_iteration(study, result->queue_full[i]));
  }
  fputs("\n  ],\n  \"classes\": {", out);
  const char *before = "";
  for (unsigned i = 0; i < N1_CLASS_COUNT; i++)
    if (study->kinds[i] > 0) {
      fprintf(out, "%s\n    \"%s\": %.3f", before, n1_class_names[i],
              per_iteration(study, study->kinds[i]));
      before = ",";
    }
  fputs("\n  }\n}\n", out);
}
