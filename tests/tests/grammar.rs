//! One resource for each feature of the grammar: requests, descriptor and emulator must match
//! the declaration.

mod grammar {
    mod addresses;
    mod aliases;
    mod decoding;
    mod dot_json;
    mod enumerations;
    mod fields;
    mod filters;
    mod generic;
    mod generic_code;
    mod headers;
    mod json_body;
    mod keyless;
    mod minimal;
    mod operation_records;
    mod operations;
    mod own_account;
    mod paging;
    mod parameter_facts;
    mod placeholders;
    mod prefix_map;
    mod put;
    mod redirect_and_auth;
    mod required;
    mod sent_objects;
    mod singleton;
    mod two_prefixes;
    mod values;
}
