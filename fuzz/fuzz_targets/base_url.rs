#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twilio_fuzz::inputs::base_url(data));
