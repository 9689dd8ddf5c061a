/* The lines: reads and carries out those of the host, writes ours.  doc/hardware.md has them all. */
#ifndef HOST_H
#define HOST_H

#include <stdint.h>

void host_begin(void);

/* Takes what has come on the serial line, and sends telemetry when it is due. */
void host_step(uint32_t now_ms);

#endif
