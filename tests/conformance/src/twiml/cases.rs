//! The documents: every verb with every attribute, and texts that need escapes.

use http::Method;
use twilio_runtime::twiml::{
    Application, Body, Client, Conference, Connect, Dial, Element, Enqueue, Gather, Hangup, Leave,
    Media, Message, MessagingResponse, Number, Parameter, Pause, Play, Queue, Record, Redirect,
    Reject, Room, Say, Sim, Sip, Start, Stop, Stream, Task, VoiceResponse, VoiceVerb, WhatsApp,
};

use super::Case;

const GET: Method = Method::GET;

/// All cases.
pub fn cases() -> Vec<Case> {
    let mut cases = vec![
        complete("voice", &voice()),
        complete("messaging", &messaging()),
        case("no verbs", &VoiceResponse::new()),
        case(
            "words of a dial",
            &VoiceResponse::new().push(Dial::number("+14155550100")),
        ),
        case(
            "words of a message",
            &MessagingResponse::new().push(Message::text("Hello")),
        ),
        case("speech marks", &VoiceResponse::new().push(marks())),
        case(
            "verb without a type",
            &VoiceResponse::new().push(Element::new("Echo")),
        ),
    ];
    for (name, text) in texts() {
        let say = Say::new(text).voice(text);
        cases.push(case(name, &VoiceResponse::new().push(say)));
    }
    cases
}

fn case(name: &str, document: &impl ToString) -> Case {
    Case {
        name: name.to_owned(),
        xml: document.to_string(),
        complete: false,
    }
}

fn complete(name: &str, document: &impl ToString) -> Case {
    Case {
        complete: true,
        ..case(name, document)
    }
}

fn texts() -> [(&'static str, &'static str); 8] {
    [
        ("markup", "<a href=\"b\">&amp;</a> ]]>"),
        ("quotes", "'single' and \"double\""),
        ("line feeds and tabs", "a\nb\tc"),
        ("carriage return", "a\rb"),
        ("control character", "a\u{7}b"),
        ("white space", "  a  b  "),
        ("letters beyond ASCII", "Grüße, 你好"),
        ("emoji", "👋🏽"),
    ]
}

fn marks() -> Say {
    Say::new("One ")
        .child(
            Element::new("break")
                .attribute("time", "1s")
                .attribute("strength", "weak"),
        )
        .text(" two ")
        .child(
            Element::new("emphasis")
                .attribute("level", "strong")
                .text("three"),
        )
        .text(" four")
}

fn voice() -> VoiceResponse {
    let listening = prompts().fold(gather(), Gather::push);
    let response = VoiceResponse::new().push(listening).push(record());
    let response = prompts().fold(response, VoiceResponse::push);
    let flow = flow().into_iter();
    let response = flow.fold(response, VoiceResponse::push).push(dial());
    let stop = Stop::new().push(stream());
    response.push(connect()).push(start()).push(stop)
}

fn prompts() -> impl Iterator<Item = Element> {
    let prompts: [Element; 3] = [
        Say::new("x").voice("a").language("en-GB").times(2).into(),
        Play::new("https://example.com/a")
            .times(2)
            .digits("1w2")
            .into(),
        Pause::new().length(2).into(),
    ];
    prompts.into_iter()
}

fn gather() -> Gather {
    Gather::new()
        .input(["dtmf", "speech"])
        .action("/a?b=c&d=e")
        .method(GET)
        .timeout(1)
        .speech_timeout("auto")
        .max_speech_time(2)
        .num_digits(3)
        .finish_on_key("")
        .language("en-GB")
        .hints("a, b")
        .speech_model("a")
        .enhanced(true)
        .profanity_filter(false)
        .partial_result_callback("/p")
        .partial_result_callback_method(GET)
        .barge_in(false)
        .action_on_empty_result(true)
}

fn record() -> Record {
    Record::new()
        .action("/a")
        .method(GET)
        .timeout(1)
        .finish_on_key("#*")
        .max_length(2)
        .play_beep(false)
        .trim("trim-silence")
        .recording_status_callback("/r")
        .recording_status_callback_method(GET)
        .recording_configuration_id("a")
        .recording_status_callback_event(["completed", "absent"])
        .transcribe(true)
        .transcribe_callback("/t")
}

fn flow() -> Vec<Element> {
    fn of(verb: impl VoiceVerb) -> Element {
        verb.into()
    }
    let enqueue = Enqueue::new("x")
        .action("/a")
        .method(GET)
        .max_queue_size(1)
        .wait_url("/w")
        .wait_url_method(GET)
        .workflow_sid("WW1");
    let task = Task::new(r#"{"a":"b"}"#).priority(0).timeout(1);
    vec![
        of(enqueue),
        of(Enqueue::workflow("WW1").push(task)),
        of(Redirect::new("https://example.com/?a=1&b=2").method(GET)),
        of(Reject::new().reason("busy")),
        of(Leave::new()),
        of(Hangup::new()),
    ]
}

fn dial() -> Dial {
    let dial = Dial::new()
        .action("/a")
        .method(GET)
        .timeout(1)
        .time_limit(2)
        .caller_id("+1")
        .hangup_on_star(true)
        .answer_on_bridge(true)
        .ring_tone("us")
        .sequential(true)
        .record("record-from-answer")
        .recording_track("both")
        .trim("trim-silence")
        .recording_status_callback("/r")
        .recording_status_callback_method(GET)
        .recording_configuration_id("a")
        .recording_status_callback_event(["completed"])
        .refer_url("/refer")
        .refer_method(GET);
    let dial = dial
        .push(number())
        .push(client())
        .push(sip())
        .push(conference());
    let queue = Queue::new("x")
        .url("/q")
        .method(GET)
        .reservation_sid("WR1")
        .post_work_activity_sid("WA1");
    dial.push(queue)
        .push(Sim::new("DE1"))
        .push(application())
        .push(whats_app())
}

fn whats_app() -> WhatsApp {
    WhatsApp::new("+3")
        .url("/n")
        .method(GET)
        .status_callback("/s")
        .status_callback_method(GET)
        .status_callback_event(["answered"])
}

fn number() -> Number {
    Number::new("+2")
        .send_digits("ww12")
        .url("/n")
        .method(GET)
        .status_callback("/s")
        .status_callback_method(GET)
        .status_callback_event(["initiated", "ringing"])
        .byoc("BY1")
        .machine_detection("Enable")
        .machine_detection_timeout(1)
        .machine_detection_speech_threshold(2)
        .machine_detection_speech_end_threshold(3)
        .machine_detection_silence_timeout(4)
        .amd_status_callback("/m")
        .amd_status_callback_method(GET)
}

fn client() -> Client {
    Client::new("alice")
        .url("/c")
        .method(GET)
        .status_callback("/s")
        .status_callback_method(GET)
        .status_callback_event(["answered"])
}

fn sip() -> Sip {
    Sip::new("sip:a@example.com?x=1&y=2")
        .username("u")
        .password("p")
        .url("/c")
        .method(GET)
        .status_callback("/s")
        .status_callback_method(GET)
        .status_callback_event(["answered"])
        .machine_detection("Enable")
        .machine_detection_timeout(1)
        .machine_detection_speech_threshold(2)
        .machine_detection_speech_end_threshold(3)
        .machine_detection_silence_timeout(4)
        .amd_status_callback("/m")
        .amd_status_callback_method(GET)
}

fn conference() -> Conference {
    Conference::new("x")
        .muted(true)
        .beep("onEnter")
        .start_conference_on_enter(true)
        .end_conference_on_exit(false)
        .wait_url("")
        .wait_method(GET)
        .max_participants(2)
        .record("record-from-start")
        .region("ie1")
        .coach("CA1")
        .trim("trim-silence")
        .status_callback("/s")
        .status_callback_method(GET)
        .status_callback_event(["start", "end"])
        .recording_status_callback("/r")
        .recording_status_callback_method(GET)
        .recording_configuration_id("a")
        .recording_status_callback_event(["completed"])
        .jitter_buffer_size("small")
        .participant_label("a")
}

fn application() -> Application {
    Application::new("AP1")
        .url("/a")
        .method(GET)
        .customer_id("c")
        .copy_parent_to(true)
        .status_callback("/s")
        .status_callback_method(GET)
        .status_callback_event(["answered"])
}

fn stream() -> Stream {
    let stream = Stream::new()
        .url("wss://example.com")
        .name("s")
        .track("both_tracks")
        .connector_name("c")
        .status_callback("/s")
        .status_callback_method(GET);
    stream.push(Parameter::new().name("a").value("b"))
}

fn connect() -> Connect {
    let room = Room::new("x").participant_identity("a");
    Connect::new()
        .action("/a")
        .method(GET)
        .push(stream())
        .push(room)
}

fn start() -> Start {
    Start::new().action("/a").method(GET).push(stream())
}

fn messaging() -> MessagingResponse {
    let message = Message::new()
        .to("+1")
        .from("+2")
        .action("/a")
        .method(GET)
        .status_callback("/s")
        .push(Body::new("x"))
        .push(Media::new("https://example.com/a"));
    let redirect = Redirect::new("/next").method(GET);
    MessagingResponse::new().push(message).push(redirect)
}
