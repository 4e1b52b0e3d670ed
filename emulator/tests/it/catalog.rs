//! All resources of `twilio-resources` in this build: with feature `all`, all of Twilio.

use twilio_emulator::Emulator;

#[test]
fn every_declared_resource_can_be_served() {
    let all = twilio_emulator::resources("all").unwrap();
    let alone = |resource| Emulator::builder().resources(&[resource]).build().err();
    let errors: Vec<_> = all.iter().copied().filter_map(alone).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    drop(Emulator::builder().resources(&all).build().unwrap());
    assert!(twilio_emulator::resources("nothing").is_none());
}
