//! A wrong declaration causes no errors where the type is used.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets", colour = "red")]
pub struct Widget {
    sid: Sid<Widget>,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets/{WidgetSid}/Parts", parent = Widget)]
pub struct Part {
    sid: Sid<Part>,
    widget_sid: Sid<Widget>,
}

async fn use_it(client: &Client, widget: &Widget) -> twilio_runtime::Result<()> {
    let again = Widget::fetch(client, widget).await?;
    for part in Part::list(client, widget).await? {
        Part::delete(client, (&again, part.sid)).await?;
    }
    Widget::update(client, &again, ()).await?;
    Ok(())
}

fn main() {}
