//! The text that the program prints when it is ready: settings to paste.

use twilio_emulator::Emulator;
use twilio_resources::descriptor::{OperationKind, ResourceDescriptor};

pub(crate) fn greeting(emulator: &Emulator, resources: &[&ResourceDescriptor]) -> String {
    let sid = emulator.account_sid();
    let token = emulator.auth_token();
    let address = emulator.address().map(|address| address.to_string());
    let address = address.unwrap_or_default();
    let url = format!("http://{address}");
    let list = collection(resources, sid.as_str());
    format!(
        "\
Twilio is emulated at {url} (a page for the browser, and the API)
Account SID  {sid}
Auth token   {token}

curl
    curl -u {sid}:{token} {url}{list}
Rust
    use twilio_resources::{{Client, Credentials}};
    let login = Credentials::account(\"{sid}\", \"{token}\");
    let client = Client::builder(login).base_url(\"{url}/{{product}}\").build()?;
Python
    import re
    from twilio.rest import Client
    from twilio.http.http_client import TwilioHttpClient
    class Emulated(TwilioHttpClient):
        def request(self, method, url, *args, **kwargs):
            url = re.sub(r'https://([^.]+)[^/]*', r'{url}/\\1', url)
            return super().request(method, url, *args, **kwargs)
    client = Client('{sid}', '{token}', http_client=Emulated())
Node
    const twilio = require('twilio')
    const http = new twilio.RequestClient()
    const emulated = (uri) => uri.replace(/https:\\/\\/([^.]+)[^/]*/, '{url}/$1')
    const httpClient = {{ request: (o) => http.request({{ ...o, uri: emulated(o.uri) }}) }}
    const client = twilio('{sid}', '{token}', {{ httpClient }})

Ctrl-C ends it."
    )
}

/// The path of a collection that has no parent except the account.
fn collection(resources: &[&ResourceDescriptor], account_sid: &str) -> String {
    let mut paths = resources.iter().filter_map(|resource| {
        let is_listed = resource.operation(OperationKind::List).is_some();
        let path = resource.path().replace("{AccountSid}", account_sid);
        (is_listed && !path.contains('{')).then(|| format!("/{}{path}", resource.product()))
    });
    paths.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curl_command_lists_a_collection_that_is_served() {
        for (product, path) in [
            ("proxy", "/proxy/v1/Services"),
            ("verify", "/verify/v2/"),
            ("api", "/api/2010-04-01/Accounts"),
        ] {
            let resources = twilio_emulator::resources(product).unwrap();
            let found = collection(&resources, "AC1");
            assert!(found.starts_with(path), "{found}");
            assert!(!found.contains('{'), "{found}");
        }
    }
}
