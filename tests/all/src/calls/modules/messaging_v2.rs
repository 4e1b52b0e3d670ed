//! The calls of `messaging::v2`, which `write` prints.

use twilio_resources::messaging::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<TypingIndicator>("messaging::v2 TypingIndicator create", Kind::Create, |client, _| run(TypingIndicator::create(client, CreateTypingIndicator::new(value("\"whatsapp\""), value("\"SMa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<ChannelsSender>("messaging::v2 ChannelsSender create", Kind::Create, |client, _| run(ChannelsSender::create(client, CreateChannelsSender::new("x")))),
    typed::<ChannelsSender>("messaging::v2 ChannelsSender fetch", Kind::Fetch, |client, at| run(ChannelsSender::fetch(client, at))),
    typed::<ChannelsSender>("messaging::v2 ChannelsSender list", Kind::List, |client, _| run(ChannelsSender::list(client).with(ChannelsSenderFilter::new("x")))),
    typed::<ChannelsSender>("messaging::v2 ChannelsSender update", Kind::Update, |client, at| run(ChannelsSender::update(client, at, UpdateChannelsSender::new()))),
    typed::<ChannelsSender>("messaging::v2 ChannelsSender delete", Kind::Delete, |client, at| run(ChannelsSender::delete(client, at))),
    typed::<DomainCertV4>("messaging::v2 DomainCertV4 fetch", Kind::Fetch, |client, at| run(DomainCertV4::fetch(client, at))),
];
