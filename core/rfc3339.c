#include "rfc3339.h"

/* Where the years that have four digits begin and end in UTC; local time is less than a day away. */
#define YEAR_0 (-INT64_C(62167219200))
#define YEAR_10000 INT64_C(253402300800)

/* `count` digits at text[*at]; -1 if they are not there. */
static int take_digits(wxf_str text, size_t *at, size_t count)
{
    int value = 0;

    if (text.len - *at < count) {
        return -1;
    }
    for (size_t i = 0; i < count; i++) {
        char c = text.ptr[*at + i];

        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    *at += count;
    return value;
}

static bool take(wxf_str text, size_t *at, char c)
{
    if (*at < text.len && text.ptr[*at] == c) {
        ++*at;
        return true;
    }
    return false;
}

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* Days from 1970-01-01 to the day, in the Gregorian calendar without beginning. */
static int64_t days_to(int year, int month, int day)
{
    int64_t y = year - (month <= 2 ? 1 : 0);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static bool take_date(wxf_str text, size_t *at, int64_t *days)
{
    int year = take_digits(text, at, 4), month, day;

    if (year < 0 || !take(text, at, '-')) {
        return false;
    }
    month = take_digits(text, at, 2);
    if (month < 1 || month > 12 || !take(text, at, '-')) {
        return false;
    }
    day = take_digits(text, at, 2);
    if (day < 1 || day > days_in(year, month)) {
        return false;
    }
    *days = days_to(year, month, day);
    return true;
}

static bool take_fraction(wxf_str text, size_t *at, int32_t *nanoseconds)
{
    int32_t unit = 100000000;
    size_t start = *at;

    *nanoseconds = 0;
    for (; *at < text.len && text.ptr[*at] >= '0' && text.ptr[*at] <= '9'; ++*at, unit /= 10) {
        *nanoseconds += (text.ptr[*at] - '0') * unit;
    }
    return *at > start;
}

static bool take_offset(wxf_str text, size_t *at, int32_t *offset)
{
    bool west;
    int hours, minutes;

    if (take(text, at, 'Z') || take(text, at, 'z')) {
        *offset = 0;
        return true;
    }
    west = take(text, at, '-');
    if (!west && !take(text, at, '+')) {
        return false;
    }
    hours = take_digits(text, at, 2);
    if (hours < 0 || hours > 23 || !take(text, at, ':')) {
        return false;
    }
    minutes = take_digits(text, at, 2);
    if (minutes < 0 || minutes > 59) {
        return false;
    }
    *offset = (hours * 60 + minutes) * (west ? -60 : 60);
    return true;
}

bool wxf_time_read(wxf_str text, wxf_time *out)
{
    wxf_time time = { 0, 0, 0 };
    int hour, minute, second;
    int64_t days;
    size_t at = 0;

    if (!take_date(text, &at, &days) || (!take(text, &at, 'T') && !take(text, &at, 't'))) {
        return false;
    }
    hour = take_digits(text, &at, 2);
    if (hour < 0 || hour > 23 || !take(text, &at, ':')) {
        return false;
    }
    minute = take_digits(text, &at, 2);
    if (minute < 0 || minute > 59 || !take(text, &at, ':')) {
        return false;
    }
    second = take_digits(text, &at, 2);
    if (second < 0 || second > 60 || (take(text, &at, '.') && !take_fraction(text, &at, &time.nanoseconds)) ||
        !take_offset(text, &at, &time.offset) || at != text.len) {
        return false;
    }
    time.seconds = days * 86400 + hour * 3600 + minute * 60 + second - time.offset;
    *out = time;
    return true;
}

bool wxf_time_write(wxf_buf *out, wxf_time time)
{
    int32_t shown = time.offset - time.offset % 60; /* offsets of long ago have seconds, which RFC 3339 cannot write */
    int32_t offset = shown < 0 ? -shown : shown;
    int64_t local, days, rest, era, of_era, of_year, year, month, y;

    if (time.seconds < YEAR_0 - 86400 || time.seconds > YEAR_10000 + 86400 || offset >= 86400) {
        return false;
    }
    local = time.seconds + shown;
    days = local / 86400;
    rest = local % 86400;
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    /* The inverse of days_to(). */
    days += 719468;
    era = (days >= 0 ? days : days - 146096) / 146097;
    of_era = days - era * 146097;
    y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    of_year = of_era - (365 * y + y / 4 - y / 100);
    month = (5 * of_year + 2) / 153;
    year = y + era * 400 + (month >= 10 ? 1 : 0);
    if (year < 0 || year > 9999 ||
        !wxf_buf_addf(out, "%04d-%02d-%02dT%02d:%02d:%02d", (int)year, (int)(month < 10 ? month + 3 : month - 9),
                      (int)(of_year - (153 * month + 2) / 5 + 1), (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60))) {
        return false;
    }
    if (time.nanoseconds > 0 && !wxf_buf_addf(out, ".%03d", (int)(time.nanoseconds / 1000000))) {
        return false;
    }
    return wxf_buf_addf(out, "%c%02d:%02d", shown < 0 ? '-' : '+', (int)(offset / 3600), (int)(offset / 60 % 60));
}

bool wxf_date_is_valid(wxf_str text)
{
    size_t at = 0;
    int64_t days;

    return take_date(text, &at, &days) && at == text.len;
}
