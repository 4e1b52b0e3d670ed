"""Lists over three pages, in both of Twilio's formats."""

from emulator import client, expect

SIZE = 3


def tell():
    twilio = client()
    names = [f"service-{n}" for n in range(7)]
    for name in names:
        twilio.proxy.v1.services.create(unique_name=name)
    walk(twilio.proxy.v1.services, lambda service: service.unique_name, names)

    bodies = [f"message {n}" for n in range(7)]
    for body in bodies:
        twilio.messages.create(to="+14155550100", from_="+14155550199", body=body)
    walk(twilio.messages, lambda message: message.body, bodies[::-1])


def walk(listing, name, expected):
    expect([name(r) for r in listing.list(page_size=SIZE)], expected)
    expect([name(r) for r in listing.stream(limit=5, page_size=SIZE)], expected[:5])
    pages, page = [], listing.page(page_size=SIZE)
    while page is not None:
        pages.append(page)
        page = page.next_page()
    found = [[name(r) for r in page] for page in pages]
    expect(found, [expected[:3], expected[3:6], expected[6:]])
