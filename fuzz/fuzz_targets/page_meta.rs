#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twilio_fuzz::inputs::page_meta(data));
