//! A separate application: it declares one resource, makes one call, and builds the request
//! of another call without sending it.

use serde::Deserialize;
use twilio_runtime::{
    Client, Credentials, Error, Sid, TwilioParams, TwilioResource, testing::MockTransport,
};

#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", sid = "WI", create = CreateWidget, fetch)]
struct Widget {
    sid: Sid<Widget>,
    name: String,
}

#[derive(TwilioParams)]
struct CreateWidget {
    name: String,
    weight: Option<u32>,
}

fn main() -> Result<(), Error> {
    let transport = MockTransport::new();
    transport.reply(
        201,
        r#"{"sid": "WI0123456789abcdef0123456789abcdef", "name": "gear"}"#,
    );
    let client = Client::builder(Credentials::account(
        "AC0123456789abcdef0123456789abcdef",
        "token",
    ))
    .transport(transport.clone())
    .build()?;

    let widget = Widget::create(&client, CreateWidget::new("gear").weight(12)).wait()?;
    assert_eq!(widget.name, "gear");
    let sent = &transport.requests()[0];
    assert_eq!(sent.method(), "POST");
    assert_eq!(sent.uri(), "https://api.twilio.com/v1/Widgets");
    assert_eq!(sent.body(), "Name=gear&Weight=12");

    let request = Widget::fetch(&client, widget.sid).request()?;
    assert_eq!(
        request.uri().path(),
        "/v1/Widgets/WI0123456789abcdef0123456789abcdef"
    );
    Ok(())
}
