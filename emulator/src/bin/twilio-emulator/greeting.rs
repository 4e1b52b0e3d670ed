//! What the program prints when it is ready: settings to paste.

use twilio_emulator::Emulator;

pub(crate) fn greeting(emulator: &Emulator) -> String {
    let sid = emulator.account_sid();
    let token = emulator.auth_token();
    let address = emulator.address().map(|address| address.to_string());
    let address = address.unwrap_or_default();
    let url = format!("http://{address}");
    format!(
        "\
Twilio is emulated at {url} (a page for the browser, and the API)
Account SID  {sid}
Auth token   {token}

curl
    curl -u {sid}:{token} {url}/proxy/v1/Services
Rust
    Client::builder(Credentials::account(\"{sid}\", \"{token}\"))
        .base_url(\"{url}/{{product}}\").build()?
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
