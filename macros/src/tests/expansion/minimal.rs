#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
struct Widget {
    sid: Sid<Widget>,
}
