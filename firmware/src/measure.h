/* Analog inputs, sampled by interrupts: sums of 16 conversions (0 to 16368), and the charger's pilot at the
 * high and at the low half of its PWM. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdbool.h>
#include <stdint.h>

void measure_begin(void);

int16_t measured_voltage_dv(void);
int16_t measured_current_da(void);
bool is_unloaded(void);              /* there is a current sensor, and no current */
uint16_t measured_proximity_ohm(void);
uint16_t measured_temperature_adc(void);
uint16_t measured_supply_mv(void);

/* Charger: one conversion of the pilot each 4 ms at either half; false when there was none since. */
bool take_pilot_high(int16_t *mv);
bool take_pilot_low(int16_t *mv);

#endif
