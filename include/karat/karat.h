/* karat/karat.h: all of karat.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_KARAT_H
#define KARAT_KARAT_H

#include <karat/info.h>
#include <karat/kernels.h>
#include <karat/key.h>
#include <karat/queue.h>
#include <karat/rsa.h>
#include <karat/status.h>

#endif
