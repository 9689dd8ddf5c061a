/* The lock motor: runs until its contact reports what is wanted, and never longer than its time. */
#ifndef LOCK_H
#define LOCK_H

#include <stdbool.h>
#include <stdint.h>

void lock_begin(void);
void lock_move(bool lock, uint32_t now_ms);
void lock_step(uint32_t now_ms);
bool lock_is_locked(void);
bool lock_is_moving(void);
bool lock_has_failed(void);

#endif
