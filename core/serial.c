/* Serials of certificates and ids of public keys, as the protocol compares them. */
#include "key.h"

static bool is_hex_digit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

static wxf_str without_leading_zeros(wxf_str serial)
{
    while (serial.len > 0 && serial.ptr[0] == '0') {
        serial.ptr++;
        serial.len--;
    }
    return serial;
}

bool wxf_serial_is_key_id(wxf_str serial)
{
    return wxf_str_starts(serial, WXF_STR("PUB_KEY_ID_"));
}

bool wxf_serial_is_hex(wxf_str serial)
{
    if (serial.len == 0 || serial.len > WXF_SERIAL_HEX_MAX) {
        return false;
    }
    for (size_t i = 0; i < serial.len; i++) {
        if (!is_hex_digit(serial.ptr[i])) {
            return false;
        }
    }
    return true;
}

bool wxf_serial_equal(wxf_str a, wxf_str b)
{
    if (a.len == 0 || b.len == 0) {
        return false;
    }
    if (wxf_serial_is_hex(a) && wxf_serial_is_hex(b)) {
        return wxf_str_ieq(without_leading_zeros(a), without_leading_zeros(b));
    }
    return wxf_str_eq(a, b);
}
