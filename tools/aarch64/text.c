/* text.c: instructions as text.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64.h"
#include <capstone/capstone.h>

struct instruction_text instruction_text(uint32_t word)
{
  static csh handle;
  static bool open = false;
  struct instruction_text text = {.mnemonic = ""};
  if (!open && cs_open(CS_ARCH_ARM64, CS_MODE_ARM, &handle) != CS_ERR_OK)
    die("capstone does not start");
  open = true;
  cs_insn *decoded;
  uint8_t bytes[4];
  for (unsigned i = 0; i < 4; i++)
    bytes[i] = (uint8_t)(word >> (8 * i));
  if (cs_disasm(handle, bytes, 4, 0, 1, &decoded) == 1) {
    snprintf(text.mnemonic, sizeof text.mnemonic, "%s", decoded->mnemonic);
    snprintf(text.operands, sizeof text.operands, "%s", decoded->op_str);
    cs_free(decoded, 1);
  }
  return text;
}
