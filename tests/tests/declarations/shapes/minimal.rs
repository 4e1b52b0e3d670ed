//! A minimal resource with every operation.

use serde::Deserialize;
use twilio_runtime::{Client, Sid, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
struct Widget {
    sid: Sid<Widget>,
    name: String,
}

async fn use_it(client: &Client) -> twilio_runtime::Result<String> {
    let widget =
        Widget::create(client, std::collections::BTreeMap::from([("Name", "gear")])).await?;
    let widget = Widget::fetch(client, &widget).await?;
    Widget::update(client, widget.sid, ()).await?;
    for widget in Widget::list(client).limit(3).await? {
        Widget::delete(client, widget.sid).await?;
    }
    Ok(widget.name)
}
