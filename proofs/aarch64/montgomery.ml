(* The kernels that are kernels/aarch64/montgomery.h: their proof, given the callees (product, reduction, final subtraction).

   SPDX-License-Identifier: Apache-2.0 *)

let montgomery callees = composite callees
  (BY_TAC [MONTGOMERY_BOUND; SQUARE_BELOW; ODD_POSITIVE])
  (BY_TAC [MONTGOMERY_RESULT]);;
