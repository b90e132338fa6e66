/* karat/queue.h: signatures of many threads gathered into batches.
 *
 * A program whose threads sign or verify one at a time can let them do so through a queue: while
 * the processors are busy anyway, calls are gathered, eight at a time, and done together, which is
 * faster where there are kernels for it (see karat_sign_batch). With fewer calls at once than
 * processors each goes straight through. Nothing in karat uses a queue unless a program makes one.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_QUEUE_H
#define KARAT_QUEUE_H

#include <karat/rsa.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Opaque; any number of threads may use one queue at once. It has no thread of its own. */
typedef struct karat_queue karat_queue;

/* Makes a queue. `microseconds` is the longest that a call may wait for others to join it, at most
 * 1000000; about the time of ten operations is a good beginning. On success *queue is a new queue:
 * free it with karat_queue_free. Errors: ARGUMENT, MEMORY. */
KARAT_API karat_status karat_queue_new(karat_queue **queue, unsigned microseconds);

/* Frees a queue that no thread is in. A null queue is ignored. */
KARAT_API void karat_queue_free(karat_queue *queue);

/* As karat_sign_digest and karat_verify_digest, with the same results and errors. The caller's
 * thread may do the work of others, or sleep while another does its own. */
KARAT_API karat_status karat_queue_sign_digest(karat_queue *queue, const karat_key *key,
                                               const struct karat_signature_scheme *scheme,
                                               const uint8_t *digest, size_t digest_len,
                                               uint8_t *sig, size_t *sig_len);
KARAT_API karat_status karat_queue_verify_digest(karat_queue *queue, const karat_key *key,
                                                 const struct karat_signature_scheme *scheme,
                                                 const uint8_t *digest, size_t digest_len,
                                                 const uint8_t *sig, size_t sig_len);

#ifdef __cplusplus
}
#endif
#endif
