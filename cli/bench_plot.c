/* cli/bench_plot.c: draws the results of `karat bench` with gnuplot.
 *
 * gnuplot reads its script from a pipe and writes the picture to its standard output, which is the
 * output file: so no file name goes through a shell or a script.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bench.h"
#include "command.h"
#include "files.h"

#include <karat/info.h>

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* gnuplot's terminal for the ending of a name, or null. */
static const char *terminal_for(const char *path)
{
  const char *ending = strrchr(path, '.');
  if (ending != NULL && strcmp(ending, ".png") == 0)
    return "pngcairo";
  if (ending != NULL && strcmp(ending, ".svg") == 0)
    return "svg";
  return NULL;
}

/* Starts gnuplot between two file descriptors. Exit code 127 means that it could not be started. */
static pid_t start_gnuplot(const char *argument, int in, int out)
{
  pid_t child = fork();
  if (child == 0) {
    if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0)
      execlp("gnuplot", "gnuplot", argument, (char *)NULL);
    _exit(127);
  }
  return child;
}

static int wait_for_gnuplot(pid_t child)
{
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR)
      return cli_error_errno("cannot wait for gnuplot");
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return CLI_OK;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
    return cli_error("cannot run gnuplot, which --plot needs: is it installed and in PATH?");
  return cli_error("gnuplot failed");
}

int bench_plot_check(const char *path)
{
  if (terminal_for(path) == NULL)
    return cli_error("--plot: the name must end in .png or .svg: %s", path);
  int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (null < 0)
    return cli_error_errno("cannot open /dev/null");
  pid_t child = start_gnuplot("--version", null, null);
  int code = child < 0 ? cli_error_errno("cannot start gnuplot") : wait_for_gnuplot(child);
  close(null);
  return code;
}

/* In single quotes gnuplot takes all characters but the quote as they are. */
static void write_quoted(FILE *script, const char *text)
{
  fputc('\'', script);
  for (; *text != '\0'; text++) {
    if (*text == '\'')
      fputc('\'', script);
    if (!iscntrl((unsigned char)*text))
      fputc(*text, script);
  }
  fputc('\'', script);
}

static bool has_op(const struct bench_row *rows, size_t count, enum bench_op op)
{
  for (size_t i = 0; i < count; i++)
    if (rows[i].op == op)
      return true;
  return false;
}

/* A data block of an operation's rows; with bits other than 0, of that size alone. */
static void write_data(FILE *script, const char *name, const struct bench_row *rows, size_t count,
                       enum bench_op op, size_t bits)
{
  fprintf(script, "$%s << END\n", name);
  for (size_t i = 0; i < count; i++)
    if (rows[i].op == op && (bits == 0 || rows[i].bits == bits))
      fprintf(script, "%zu %zu %.6g %.6g\n", rows[i].bits, rows[i].threads, rows[i].rate,
              rows[i].peer_rate);
  fputs("END\n", script);
}

/* Signatures a second for each size, karat beside its peer. */
static void write_bars(FILE *script, const struct bench_row *rows, size_t count, enum bench_op op,
                       const struct bench_engine *peer)
{
  write_data(script, "data", rows, count, op, 0);
  fputs("set xlabel 'bits'\n"
        "plot $data using 3:xtic(1) with histograms title ",
        script);
  write_quoted(script, bench_karat.name);
  if (peer != NULL) {
    fputs(", $data using 4 with histograms title ", script);
    write_quoted(script, peer->name);
  }
  fputc('\n', script);
}

/* Is this the operation's first row with its size? */
static bool first_of_size(const struct bench_row *rows, size_t index)
{
  for (size_t i = 0; i < index; i++)
    if (rows[i].op == rows[index].op && rows[i].bits == rows[index].bits)
      return false;
  return true;
}

/* Signatures a second over the number of threads, a line for each size and library. */
static void write_lines(FILE *script, const struct bench_row *rows, size_t count, enum bench_op op,
                        const struct bench_engine *peer)
{
  char name[32];
  for (size_t i = 0; i < count; i++) {
    snprintf(name, sizeof name, "bits%zu", rows[i].bits);
    if (rows[i].op == op && first_of_size(rows, i))
      write_data(script, name, rows, count, op, rows[i].bits);
  }
  fputs("set xlabel 'threads'\nplot ", script);
  size_t color = 0;
  for (size_t i = 0; i < count; i++) {
    size_t bits = rows[i].bits;
    if (rows[i].op != op || !first_of_size(rows, i))
      continue;
    fprintf(script, "%s$bits%zu using 2:3:xtic(2) with linespoints linecolor %zu title '%s %zu'",
            color == 0 ? "" : ", ", bits, color + 1, bench_karat.name, bits);
    if (peer != NULL)
      fprintf(script,
              ", $bits%zu using 2:4 with linespoints linecolor %zu dashtype 2 title '%s %zu'", bits,
              color + 1, peer->name, bits);
    color++;
  }
  fputc('\n', script);
}

static void write_script(FILE *script, const char *terminal, const struct bench_row *rows,
                         size_t count, const struct bench_settings *settings)
{
  char title[256];
  int panels = 0;
  for (enum bench_op op = BENCH_SIGN; op < BENCH_OPS; op++)
    panels += has_op(rows, count, op);
  snprintf(title, sizeof title, "karat %s (%s kernels), %s %s", karat_version(),
           karat_kernels_selected(), karat_cpu_architecture(), karat_cpu_name());
  fprintf(script,
          "set terminal %s noenhanced size %d,480 background 'white'\n"
          "set style fill solid border -1\n"
          "set style data histograms\n"
          "set boxwidth 0.9\n"
          "set grid ytics\n"
          "set yrange [0:*]\n"
          "set key below\n"
          "set ylabel 'operations a second of %s'\n"
          "set multiplot layout 1,%d title ",
          terminal, 560 * panels, settings->wall ? "wall-clock time" : "CPU time", panels);
  write_quoted(script, title);
  fputc('\n', script);
  for (enum bench_op op = BENCH_SIGN; op < BENCH_OPS; op++) {
    if (!has_op(rows, count, op))
      continue;
    fprintf(script, "set title '%s'\n", bench_op_name(op));
    (settings->wall ? write_lines : write_bars)(script, rows, count, op, settings->peer);
  }
  fputs("unset multiplot\n", script);
}

/* Runs gnuplot with the script; the picture goes to the file descriptor. */
static int draw(int picture, const char *terminal, const struct bench_row *rows, size_t count,
                const struct bench_settings *settings)
{
  int ends[2];
  if (pipe(ends) != 0)
    return cli_error_errno("cannot make a pipe");
  fcntl(ends[1], F_SETFD, FD_CLOEXEC); /* or gnuplot would wait for its own end to be closed */
  pid_t child = start_gnuplot("-", ends[0], picture);
  close(ends[0]);
  FILE *script = child < 0 ? NULL : fdopen(ends[1], "w");
  int code = CLI_OK;
  if (script == NULL) {
    code = cli_error_errno("cannot start gnuplot");
    close(ends[1]);
  } else {
    write_script(script, terminal, rows, count, settings);
    if (fclose(script) != 0)
      code = cli_error_errno("cannot write to gnuplot");
  }
  int gnuplot = child < 0 ? CLI_ERROR : wait_for_gnuplot(child);
  return code == CLI_OK ? gnuplot : code;
}

int bench_plot(const char *path, const struct bench_row *rows, size_t count,
               const struct bench_settings *settings)
{
  struct cli_output output;
  int code = cli_output_open(&output, path, 0666);
  if (code != CLI_OK)
    return code;
  /* If gnuplot dies early, writing to it shall fail and be reported, not end this process. */
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGPIPE, &ignore, &before);
  code = draw(output.fd, terminal_for(path), rows, count, settings);
  sigaction(SIGPIPE, &before, NULL);
  if (code == CLI_OK)
    return cli_output_commit(&output);
  cli_output_abandon(&output);
  return code;
}
