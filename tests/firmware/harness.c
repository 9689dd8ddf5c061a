/* An ATmega328P with our firmware in simavr, and everything around it driven by lines on stdin.
 *
 *   harness FIRMWARE.elf [--eeprom FILE] [--pty]
 *
 * In: adc N MV             voltage at ADC N
 *     levels N HIGH LOW    the same, MV depending on what D9 drives
 *     pin D2 1             level at a pin from outside
 *     wave PERIOD HIGH     us, at D8; PERIOD 0 is a steady level (HIGH 0 or 1)
 *     rx HEX               bytes for the serial line, at its speed
 *     run US               let simulated time pass (without --pty)
 *     jump ADDRESS         the program counter goes astray; hexadecimal bytes
 *     reset                the reset pin
 *     unplug               the serial line is pulled; the board lives on
 *     quit                 writes the EEPROM file; the end of stdin does so too
 * Out: out US D7 1         what a pin drives has changed, at this simulated time; an input pin drives 0
 *      duty US MILLE       PWM at D9 has changed
 *      tx US TEXT          a line from the board
 *      at US               run is through
 *      pty PATH            where the serial line is; time runs as the wall's clock from then on
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <simavr/avr_adc.h>
#include <simavr/avr_eeprom.h>
#include <simavr/avr_extint.h>
#include <simavr/avr_ioport.h>
#include <simavr/avr_timer.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <simavr/sim_io.h>

#define EEPROM_BYTES 1024
#define PINS 20
#define ADCS 8
#define RX_MOST 65536
#define CATCH_UP_US 20000     /* the longest that is simulated between two looks at stdin */
#define GIVE_UP_US 200000     /* so far behind the wall's clock the rest is forgotten */

static avr_t *avr;
static const char *eeprom_path;
static int pty = -1, pty_other = -1;
static int driven[PINS];
static int from_outside[PINS];
static int adc_high[ADCS], adc_low[ADCS];
static uint64_t wave_period, wave_high;
static bool is_wave_high;
static uint8_t rx[RX_MOST];
static unsigned rx_in, rx_out;
static bool is_receiver_full;
static char from_board[512];    /* the line that is under way */
static unsigned from_board_length;

static void fail(const char *what)
{
    fprintf(stderr, "harness: %s\n", what);
    exit(1);
}

static uint64_t now_us(void)
{
    return avr->cycle / (avr->frequency / 1000000);
}

/* --- pins: 0 to 7 are port D, 8 to 13 port B, 14 to 19 (A0 to A5) port C */

static char port_of(int pin)
{
    return pin < 8 ? 'D' : pin < 14 ? 'B' : 'C';
}

static int bit_of(int pin)
{
    return pin < 8 ? pin : pin < 14 ? pin - 8 : pin - 14;
}

static int pin_named(const char *name)
{
    int number = atoi(name + 1);
    int pin = name[0] == 'A' ? number + 14 : number;
    if (strchr("DA", name[0]) == NULL || pin < 0 || pin >= PINS)
        fail("no such pin");
    return pin;
}

static void tell_pin(int pin, int level)
{
    if (driven[pin] == level)
        return;
    driven[pin] = level;
    if (pin < 14)
        printf("out %llu D%d %d\n", (unsigned long long)now_us(), pin, level);
    else
        printf("out %llu A%d %d\n", (unsigned long long)now_us(), pin - 14, level);
}

static void look_at_port(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)value;
    char port = (char)(intptr_t)param;
    avr_ioport_state_t state;
    avr_ioctl(avr, AVR_IOCTL_IOPORT_GETSTATE(port), &state);
    for (int pin = 0; pin < PINS; pin++)
        if (port_of(pin) == port && pin != 9)
            tell_pin(pin, state.ddr >> bit_of(pin) & state.port >> bit_of(pin) & 1);
}

static void look_at_pilot(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)param;
    driven[9] = value & 1;
}

static void look_at_duty(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)param;
    printf("duty %llu %u\n", (unsigned long long)now_us(), value);
}

static void set_outside(int pin, int level)
{
    from_outside[pin] = level;
    avr_ioport_external_t external = { .name = (unsigned char)port_of(pin) };
    for (int other = 0; other < PINS; other++)
        if (port_of(other) == port_of(pin) && from_outside[other] >= 0) {
            external.mask |= 1u << bit_of(other);
            external.value |= (unsigned)from_outside[other] << bit_of(other);
        }
    avr_ioctl(avr, AVR_IOCTL_IOPORT_SET_EXTERNAL(external.name), &external);    /* stronger than pull-ups */
    avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ(port_of(pin)), bit_of(pin)), level);
}

static avr_cycle_count_t wave_edge(avr_t *of, avr_cycle_count_t when, void *param)
{
    (void)of, (void)param;
    if (wave_period == 0)
        return 0;
    is_wave_high = !is_wave_high;
    set_outside(8, is_wave_high);
    return when + (is_wave_high ? wave_high : wave_period - wave_high) * 16;
}

static void set_wave(uint64_t period, uint64_t high)
{
    avr_cycle_timer_cancel(avr, wave_edge, NULL);
    wave_period = period;
    wave_high = high;
    is_wave_high = false;
    if (period == 0)
        set_outside(8, high != 0);
    else
        avr_cycle_timer_register_usec(avr, 1, wave_edge, NULL);
}

static void feed_adc(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)value, (void)param;
    for (int at = 0; at < ADCS; at++)
        avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, at), driven[9] ? adc_high[at] : adc_low[at]);
}

/* --- the serial line */

static void feed_receiver(void)
{
    avr_irq_t *input = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    while (rx_out != rx_in && !is_receiver_full)
        avr_raise_irq(input, rx[rx_out++ % RX_MOST]);
}

static void receiver_has_room(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)value, (void)param;
    is_receiver_full = false;
    feed_receiver();
}

static void receiver_is_full(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)value, (void)param;
    is_receiver_full = true;
}

static void send_to_board(uint8_t byte)
{
    if (rx_in - rx_out < RX_MOST)
        rx[rx_in++ % RX_MOST] = byte;
}

static void byte_from_board(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq, (void)param;
    if (pty >= 0) {
        uint8_t byte = (uint8_t)value;
        if (write(pty, &byte, 1) != 1) {
            /* nobody reads: lost, as on a wire */
        }
        return;
    }
    if (value == '\n' || from_board_length == sizeof from_board - 1) {
        printf("tx %llu %.*s\n", (unsigned long long)now_us(), (int)from_board_length, from_board);
        from_board_length = 0;
    } else {
        from_board[from_board_length++] = (char)value;
    }
}

static void open_pty(void)
{
    pty = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (pty < 0 || grantpt(pty) || unlockpt(pty))
        fail("no pty");
    /* Kept open, or reading would fail while nobody else has it open. */
    pty_other = open(ptsname(pty), O_RDWR | O_NOCTTY);
    struct termios raw;
    tcgetattr(pty_other, &raw);
    cfmakeraw(&raw);
    tcsetattr(pty_other, TCSANOW, &raw);
    printf("pty %s\n", ptsname(pty));
}

static void close_pty(void)
{
    close(pty);
    close(pty_other);
    pty = -1;
}

static void read_pty(void)
{
    uint8_t data[256];
    ssize_t length = read(pty, data, sizeof data);
    for (ssize_t at = 0; at < length; at++)
        send_to_board(data[at]);
}

/* --- the controller */

static void eeprom(bool loads)
{
    static uint8_t data[EEPROM_BYTES];
    avr_eeprom_desc_t all = { .ee = data, .offset = 0, .size = EEPROM_BYTES };
    if (eeprom_path == NULL)
        return;
    FILE *file = fopen(eeprom_path, loads ? "rb" : "wb");
    if (file == NULL)
        return;
    if (loads) {
        memset(data, 0xFF, sizeof data);
        if (fread(data, 1, sizeof data, file) == sizeof data)
            avr_ioctl(avr, AVR_IOCTL_EEPROM_SET, &all);
    } else {
        avr_ioctl(avr, AVR_IOCTL_EEPROM_GET, &all);
        fwrite(data, 1, sizeof data, file);
    }
    fclose(file);
}

static void no_sleep(avr_t *of, avr_cycle_count_t how_long)
{
    (void)of, (void)how_long;
}

static void quiet(avr_t *of, const int level, const char *format, va_list values)
{
    (void)of;
    if (level <= LOG_ERROR)
        vfprintf(stderr, format, values);
}

static void watch(void)
{
    for (const char *port = "BCD"; *port; port++) {
        void *which = (void *)(intptr_t)*port;
        avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ(*port), IOPORT_IRQ_REG_PORT),
                                look_at_port, which);
        avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ(*port), IOPORT_IRQ_DIRECTION_ALL),
                                look_at_port, which);
    }
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('B'), 1), look_at_pilot, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_TIMER_GETIRQ('1'), TIMER_IRQ_OUT_PWM0),
                            look_at_duty, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_OUT_TRIGGER), feed_adc, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT),
                            byte_from_board, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XON),
                            receiver_has_room, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XOFF),
                            receiver_is_full, NULL);
}

static void begin(const char *path)
{
    elf_firmware_t firmware = { 0 };
    avr_global_logger_set(quiet);
    if (elf_read_firmware(path, &firmware))
        fail("cannot read the firmware");
    strcpy(firmware.mmcu, "atmega328p");
    firmware.frequency = 16000000;
    avr = avr_make_mcu_by_name(firmware.mmcu);
    if (avr == NULL)
        fail("simavr does not know the controller");
    avr_init(avr);
    avr_load_firmware(avr, &firmware);
    avr->vcc = avr->avcc = avr->aref = 5000;
    avr->sleep = no_sleep;
    uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POOL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    /* Nobody uses these interrupts; simavr would look at a low level each cycle, eight times slower. */
    avr_extint_set_strict_lvl_trig(avr, EXTINT_IRQ_OUT_INT0, 0);
    avr_extint_set_strict_lvl_trig(avr, EXTINT_IRQ_OUT_INT1, 0);
    eeprom(true);
    watch();
}

static void set_all_outside(void)
{
    for (int pin = 0; pin < PINS; pin++)
        if (from_outside[pin] >= 0)
            set_outside(pin, from_outside[pin]);
    if (wave_period)
        set_wave(wave_period, wave_high);
}

static void reset(void)
{
    avr_reset(avr);
    is_receiver_full = false;
    from_board_length = 0;
    for (const char *port = "BCD"; *port; port++)
        look_at_port(NULL, 0, (void *)(intptr_t)*port);
    set_all_outside();
}

static void run_until(uint64_t end_us)
{
    while (now_us() < end_us) {
        feed_receiver();
        int state = avr_run(avr);
        if (state == cpu_Done || state == cpu_Crashed)
            fail("the controller has crashed");
        if (avr->pc == 0)    /* it has reset itself */
            set_all_outside();
    }
}

/* --- what stdin says */

static bool obey(char *line)
{
    char word[16], name[16];
    unsigned long long first = 0, second = 0, third = 0;
    if (sscanf(line, "%15s", word) != 1)
        return true;
    if (!strcmp(word, "adc") && sscanf(line, "adc %llu %llu", &first, &second) == 2 && first < ADCS) {
        adc_high[first] = adc_low[first] = (int)second;
    } else if (!strcmp(word, "levels")
               && sscanf(line, "levels %llu %llu %llu", &first, &second, &third) == 3 && first < ADCS) {
        adc_high[first] = (int)second;
        adc_low[first] = (int)third;
    } else if (!strcmp(word, "pin") && sscanf(line, "pin %15s %llu", name, &first) == 2) {
        set_outside(pin_named(name), (int)first);
    } else if (!strcmp(word, "wave") && sscanf(line, "wave %llu %llu", &first, &second) == 2) {
        set_wave(first, second);
    } else if (!strcmp(word, "rx")) {
        unsigned byte;
        for (char *at = line + 3; sscanf(at, "%2x", &byte) == 1; at += 2)
            send_to_board((uint8_t)byte);
    } else if (!strcmp(word, "run") && sscanf(line, "run %llu", &first) == 1) {
        run_until(now_us() + first);
        printf("at %llu\n", (unsigned long long)now_us());
    } else if (!strcmp(word, "jump") && sscanf(line, "jump %llx", &first) == 1) {
        avr->pc = (avr_flashaddr_t)first;
    } else if (!strcmp(word, "reset")) {
        reset();
    } else if (!strcmp(word, "unplug") && pty >= 0) {
        close_pty();
    } else if (!strcmp(word, "quit")) {
        return false;
    } else {
        fprintf(stderr, "harness: cannot %s", line);
        exit(1);
    }
    return true;
}

static bool obey_stdin(bool waits)
{
    static char text[1 << 16];
    static size_t length;
    struct pollfd ready = { .fd = 0, .events = POLLIN };
    if (!waits && poll(&ready, 1, 0) <= 0)
        return true;
    ssize_t got = read(0, text + length, sizeof text - 1 - length);
    if (got <= 0)
        return false;
    length += (size_t)got;
    char *at = text;
    for (char *end; (end = memchr(at, '\n', length - (size_t)(at - text))) != NULL; at = end + 1) {
        *end = 0;
        if (!obey(at))
            return false;
    }
    length -= (size_t)(at - text);
    memmove(text, at, length);
    fflush(stdout);
    return true;
}

static uint64_t wall_us(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

static void run_with_the_wall(void)
{
    uint64_t zero_us = wall_us() - now_us();
    while (obey_stdin(false)) {
        uint64_t due_us = wall_us() - zero_us;
        if (due_us > now_us() + GIVE_UP_US)
            zero_us += due_us - now_us() - CATCH_UP_US, due_us = now_us() + CATCH_UP_US;
        run_until(due_us < now_us() + CATCH_UP_US ? due_us : now_us() + CATCH_UP_US);
        fflush(stdout);
        struct pollfd ready[] = { { .fd = 0, .events = POLLIN }, { .fd = pty, .events = POLLIN } };
        if (poll(ready, 2, 1) > 0 && ready[1].revents & POLLIN)
            read_pty();
    }
}

int main(int count, char **words)
{
    bool has_pty = false;
    if (count < 2)
        fail("want a firmware");
    for (int at = 2; at < count; at++) {
        if (!strcmp(words[at], "--pty"))
            has_pty = true;
        else if (!strcmp(words[at], "--eeprom") && at + 1 < count)
            eeprom_path = words[++at];
        else
            fail("want [--eeprom FILE] [--pty]");
    }
    memset(from_outside, -1, sizeof from_outside);
    memset(driven, 0, sizeof driven);
    begin(words[1]);
    if (has_pty) {
        open_pty();
        fflush(stdout);
        run_with_the_wall();
    } else {
        while (obey_stdin(true)) {
        }
    }
    eeprom(false);
    return 0;
}
