//! Type parameters with bounds and defaults.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use twilio_runtime::{Client, Resource, Sid, TwilioObject, TwilioParams, TwilioResource};

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services/{ServiceSid}/Documents", placeholders(ServiceSid: String))]
pub struct Document<T = serde_json::Value> {
    pub sid: Sid<Document>,
    pub data: T,
}

#[derive(Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Lists",
    create = CreateList<T>,
    fetch,
    list,
)]
#[serde(bound = "T: DeserializeOwned")]
pub struct List<T: Clone + Send + 'static = u8>
where
    T: Serialize,
{
    pub sid: Sid<List>,
    pub items: Vec<T>,
}

#[derive(TwilioParams)]
pub struct CreateList<T: Serialize> {
    #[param(json)]
    pub item: T,
    pub name: Option<String>,
}

#[derive(TwilioObject)]
pub struct Pair<A, B> {
    pub a: A,
    pub b: Option<B>,
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Mine {
    pub color: String,
}

pub async fn use_it(client: &Client, sid: Sid<Document>) -> twilio_runtime::Result<String> {
    let any = <Document>::fetch(client, ("service", sid)).await?;
    let mine = Document::<Mine>::fetch(client, ("service".to_owned(), any.sid)).await?;
    let item = mine.data.clone();
    List::<Mine>::create(client, CreateList::new(item)).await?;
    Ok(mine.data.color)
}

#[test]
fn a_field_of_a_type_parameter_is_json() {
    assert_eq!(
        <Document>::DESCRIPTOR.fields()[1].kind().to_string(),
        "JSON"
    );
}
