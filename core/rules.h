/*
 * The rules that WeChat Pay's documentation states for requests, checked
 * before anything is sent, because the service answers most of them with
 * "system busy" or worse. They may change, so callers can leave them out.
 *
 * Values have the kinds that the table says when they get here. Every function
 * gives WXF_OK, or WXF_E_ARGUMENT with path and rule.
 */
#ifndef WXF_RULES_H
#define WXF_RULES_H

#include "fault.h"
#include "value.h"

/* One value: bounds of an integer, length and format of a string, known values of an enum. */
wxf_code wxf_rules_check_one(const wxf_field *field, const wxf_value *value, const wxf_path *path, wxf_fault *fault);

/* The number of items in a list. */
wxf_code wxf_rules_check_list(const wxf_field *field, const wxf_value *value, const wxf_path *path, wxf_fault *fault);

/* What fields of one object must have to do with each other. */
wxf_code wxf_rules_check_object(const wxf_value *object, const wxf_path *path, wxf_fault *fault);

#endif
