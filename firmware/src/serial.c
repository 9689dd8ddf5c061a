#include "serial.h"

#include <avr/interrupt.h>
#include <avr/io.h>

#include "tables.h"

/* 256 bytes: an index of 8 bits wraps by itself. */
static volatile char coming[256], going[256];
static volatile uint8_t coming_in, coming_out, going_in, going_out;

void serial_begin(void)
{
    UCSR0A = _BV(U2X0);
    UBRR0 = (F_CPU + 4 * BAUD) / (8 * BAUD) - 1;
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);
}

int16_t serial_read(void)
{
    if (coming_out == coming_in)
        return -1;
    return (uint8_t)coming[coming_out++];
}

bool serial_write(const char *text, uint8_t length)
{
    uint8_t free = (uint8_t)(going_out - going_in - 1);
    if (length > free)
        return false;
    for (uint8_t at = 0; at < length; at++)
        going[(uint8_t)(going_in + at)] = text[at];
    going_in = (uint8_t)(going_in + length);
    UCSR0B |= _BV(UDRIE0);
    return true;
}

ISR(USART_RX_vect)
{
    char byte = UDR0;
    if ((uint8_t)(coming_in + 1) != coming_out)    /* what does not fit is missed by the checksum */
        coming[coming_in++] = byte;
}

ISR(USART_UDRE_vect)
{
    if (going_out != going_in)
        UDR0 = going[going_out++];
    if (going_out == going_in)
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
}
