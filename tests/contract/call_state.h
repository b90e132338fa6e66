/* call_state.h: what call.c and the trampolines in assembly share.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CALL_STATE_H
#define CALL_STATE_H

/* Offsets into struct call_state. */
#define CALL_FUNCTION 0
#define CALL_STACK 8
#define CALL_RESULT 16
#define CALL_SP_BEFORE 24
#define CALL_SP_AFTER 32
#define CALL_FLAGS 40
#define CALL_CONTROL_BEFORE 48
#define CALL_CONTROL_AFTER 56
#define CALL_HOST_SP 64
#define CALL_ARGUMENT 72
#define CALL_WANTED 168
#define CALL_FOUND 328

#define CALL_MAX_KEPT 20

#endif
