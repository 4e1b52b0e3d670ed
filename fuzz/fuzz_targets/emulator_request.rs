#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twilio_fuzz::emulated::requests(data));
