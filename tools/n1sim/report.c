/* report.c: what came out, as text and as JSON.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "tool.h"
#include <jansson.h>
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

static json_t *json_bounds(const struct study *study)
{
  struct bound bounds[3];
  char text[200];
  json_t *array = json_array();
  study_bounds(study, bounds);
  for (unsigned i = 0; i < 3 && bounds[i].cycles > 0; i++)
    json_array_append_new(array, json_pack("{s:s, s:f}", "resource",
                                           bound_name(study, &bounds[i], text, sizeof text),
                                           "cycles", bounds[i].cycles));
  return array;
}

static json_t *json_ports(const struct study *study)
{
  const struct n1_result *result = &study->results[AS_IS];
  json_t *array = json_array();
  for (unsigned i = 0; i < study->machine->port_count; i++)
    json_array_append_new(array,
                          json_pack("{s:s, s:f, s:f}", "port", study->machine->ports[i].name,
                                    "uops", per_iteration(study, result->issued[i]), "queue_full",
                                    per_iteration(study, result->queue_full[i])));
  return array;
}

static json_t *json_classes(const struct study *study)
{
  json_t *object = json_object();
  for (unsigned i = 0; i < N1_CLASS_COUNT; i++)
    if (study->kinds[i] > 0)
      json_object_set_new(object, n1_class_names[i],
                          json_real(per_iteration(study, study->kinds[i])));
  return object;
}

void print_json(FILE *out, const struct study *study, const char *what)
{
  const struct n1_result *result = &study->results[AS_IS];
  char code[17];
  snprintf(code, sizeof code, "%016llx", (unsigned long long)study->code);
  json_t *without = study->compare ? json_object() : NULL;
  for (unsigned i = 1; i < VARIANTS && study->compare; i++)
    json_object_set_new(without, variant_names[i], json_real(study->results[i].per_iteration));
  json_t *report = json_pack(
      "{s:s, s:s, s:s, s:f, s:i, s:f, s:f, s:f, s:o, s:s*, s:o*, s:{s:f, s:f, s:f}, s:o, s:o}",
      "program", what, "machine", study->machine->name, "code", code, "clock_ghz",
      study->machine->clock, "iterations", (int)study->iterations, "cycles", result->per_iteration,
      "instructions", per_iteration(study, result->instructions), "uops",
      per_iteration(study, result->uops), "bounds", json_bounds(study), "bottleneck",
      study->compare ? variant_names[study_bottleneck(study)] : NULL, "cycles_without", without,
      "dispatch_ended_by", "width", per_iteration(study, result->stalls[N1_DECODE]), "window",
      per_iteration(study, result->stalls[N1_WINDOW_FULL]), "queue",
      per_iteration(study, result->stalls[N1_QUEUE_FULL]), "ports", json_ports(study), "classes",
      json_classes(study));
  if (report == NULL)
    die("%s: no JSON can be made of this name", what);
  json_dumpf(report, out, JSON_INDENT(2) | JSON_REAL_PRECISION(12));
  fputc('\n', out);
  json_decref(report);
}
