#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twilio_fuzz::inputs::response_body(data));
