#[doc(hidden)]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    #[automatically_derived]
    impl ::twilio_runtime::Address for Participant {
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut ::twilio_runtime::__private::PathWriter<'_>) {
            <Sid<Service> as ::twilio_runtime::Address>::write_to(&self.service_sid, path);
            <Sid<Session> as ::twilio_runtime::Address>::write_to(&self.session_sid, path);
            <Sid<Participant> as ::twilio_runtime::Address>::write_to(&self.sid, path);
        }
    }
    #[automatically_derived]
    impl ::twilio_runtime::At<Participant> for Participant {}
    #[automatically_derived]
    impl ::twilio_runtime::At<Participant> for (Sid<Service>, Sid<Session>, Sid<Participant>) {}
    #[automatically_derived]
    impl<__P: ::twilio_runtime::Within<Participant> + ?::core::marker::Sized>
        ::twilio_runtime::At<Participant> for (&__P, Sid<Participant>)
    {
    }
    #[automatically_derived]
    impl ::twilio_runtime::Within<Participant> for (Sid<Service>, Sid<Session>) {}
    #[automatically_derived]
    impl ::twilio_runtime::Within<Participant> for Session {}
    const ROUTE: ::twilio_runtime::__private::Route = ::twilio_runtime::__private::Route::new(
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
        "participants",
    );
    fn decode(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<Participant, ::twilio_runtime::__private::DecodeFailure> {
        ::twilio_runtime::__private::decode(body)
    }
    fn decode_list(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<
        ::std::vec::Vec<Participant>,
        ::twilio_runtime::__private::DecodeFailure,
    > {
        ::twilio_runtime::__private::decode_list(body)
    }
    #[automatically_derived]
    impl Participant {
        /// Adds a participant to a session.
        ///
        /// `POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`
        ///
        /// | argument | |
        /// |---|---|
        /// | `within` | `&Session` or `(Sid<Service>, Sid<Session>)` |
        /// | `params` | [`CreateParticipant`] |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let participant = Participant::create(&client, &session, params).await?;
        /// ```
        pub fn create(
            client: &::twilio_runtime::Client,
            within: impl ::twilio_runtime::__private::forms::collection_parent::Within<
                Participant,
                Session,
                (Sid<Service>, Sid<Session>),
            >,
            params: CreateParticipant,
        ) -> ::twilio_runtime::Call<Participant, ::twilio_runtime::Create<Participant>> {
            ::twilio_runtime::__private::create(
                client,
                &ROUTE,
                &within,
                <CreateParticipant as ::twilio_runtime::TwilioParams>::__encode(&params),
                decode,
            )
        }
        /// Reads one `Participant`.
        ///
        /// `GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Participant`, `(&Session, Sid<Participant>)` or `(Sid<Service>, Sid<Session>, Sid<Participant>)` |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let participant = Participant::fetch(&client, (&session, sid)).await?;
        /// ```
        pub fn fetch(
            client: &::twilio_runtime::Client,
            at: impl ::twilio_runtime::__private::forms::record_parent::At<
                Participant,
                Session,
                Sid<Participant>,
                (Sid<Service>, Sid<Session>, Sid<Participant>),
            >,
        ) -> ::twilio_runtime::Call<Participant, ::twilio_runtime::Fetch<Participant>> {
            ::twilio_runtime::__private::fetch(client, &ROUTE, &at, decode)
        }
        /// Reads the collection of `Participant`, page by page.
        ///
        /// `GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`
        ///
        /// | argument | |
        /// |---|---|
        /// | `within` | `&Session` or `(Sid<Service>, Sid<Session>)` |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Participant::list(&client, &session).limit(100).await?;
        /// ```
        pub fn list(
            client: &::twilio_runtime::Client,
            within: impl ::twilio_runtime::__private::forms::collection_parent::Within<
                Participant,
                Session,
                (Sid<Service>, Sid<Session>),
            >,
        ) -> ::twilio_runtime::List<Participant> {
            ::twilio_runtime::__private::list(client, &ROUTE, &within, decode_list)
        }
        /// Removes a participant softly: it stays in the session's history.
        ///
        /// `DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Participant`, `(&Session, Sid<Participant>)` or `(Sid<Service>, Sid<Session>, Sid<Participant>)` |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// Participant::delete(&client, &participant).await?;
        /// ```
        pub fn delete(
            client: &::twilio_runtime::Client,
            at: impl ::twilio_runtime::__private::forms::record_parent::At<
                Participant,
                Session,
                Sid<Participant>,
                (Sid<Service>, Sid<Session>, Sid<Participant>),
            >,
        ) -> ::twilio_runtime::Call<(), ::twilio_runtime::Delete<Participant>> {
            ::twilio_runtime::__private::delete(client, &ROUTE, &at)
        }
    }
    #[automatically_derived]
    impl ::twilio_runtime::Listed for Participant {}
    #[automatically_derived]
    impl ::twilio_runtime::SidKind for Participant {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &["KP"];
    }
    #[automatically_derived]
    impl ::twilio_runtime::Resource for Participant {
        type Path = (Sid<Service>, Sid<Session>, Sid<Participant>);
        const DESCRIPTOR: &'static ::twilio_runtime::descriptor::ResourceDescriptor =
            &::twilio_runtime::descriptor::ResourceDescriptor::__new(
                ::twilio_runtime::__private::ResourceParts {
                    name: "Participant",
                    doc: "A phone number or channel that takes part in a [`Session`].",
                    route: &ROUTE,
                    placeholders: &[
                        ::twilio_runtime::descriptor::PlaceholderDescriptor::__new(
                            "ServiceSid",
                            <Sid<Service> as ::twilio_runtime::HasKind>::KIND,
                            ::core::option::Option::Some("service_sid"),
                        ),
                        ::twilio_runtime::descriptor::PlaceholderDescriptor::__new(
                            "SessionSid",
                            <Sid<Session> as ::twilio_runtime::HasKind>::KIND,
                            ::core::option::Option::Some("session_sid"),
                        ),
                    ],
                    key: ::core::option::Option::Some(
                        ::twilio_runtime::descriptor::KeyDescriptor::__new(
                            ::twilio_runtime::descriptor::PlaceholderDescriptor::__new(
                                "Sid",
                                <Sid<Participant> as ::twilio_runtime::HasKind>::KIND,
                                ::core::option::Option::Some("sid"),
                            ),
                            ::core::option::Option::None,
                        ),
                    ),
                    sid_prefixes: &["KP"],
                    parent: {
                        use ::twilio_runtime::__private::NoParent as _;
                        <::twilio_runtime::__private::Parent<Session, ()>>::DESCRIPTOR
                    },
                    operations: &[
                        ::twilio_runtime::descriptor::OperationDescriptor::__new(
                            ::twilio_runtime::descriptor::OperationKind::Create,
                            ::twilio_runtime::descriptor::Method::Post,
                            ::twilio_runtime::descriptor::BodyKind::Form,
                            ::core::option::Option::Some(
                                <CreateParticipant as ::twilio_runtime::TwilioParams>::PARAMETERS,
                            ),
                            "Adds a participant to a session.",
                        ),
                        ::twilio_runtime::descriptor::OperationDescriptor::__new(
                            ::twilio_runtime::descriptor::OperationKind::Fetch,
                            ::twilio_runtime::descriptor::Method::Get,
                            ::twilio_runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(&[]),
                            "",
                        ),
                        ::twilio_runtime::descriptor::OperationDescriptor::__new(
                            ::twilio_runtime::descriptor::OperationKind::List,
                            ::twilio_runtime::descriptor::Method::Get,
                            ::twilio_runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(&[]),
                            "",
                        ),
                        ::twilio_runtime::descriptor::OperationDescriptor::__new(
                            ::twilio_runtime::descriptor::OperationKind::Delete,
                            ::twilio_runtime::descriptor::Method::Delete,
                            ::twilio_runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(&[]),
                            "Removes a participant softly: it stays in the session's history.",
                        ),
                    ],
                    fields: &[
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "sid",
                            <Sid<Participant> as ::twilio_runtime::HasKind>::KIND,
                            <Sid<Participant> as ::twilio_runtime::HasKind>::OPTIONAL,
                            "The participant's identifier.",
                        ),
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "service_sid",
                            <Sid<Service> as ::twilio_runtime::HasKind>::KIND,
                            <Sid<Service> as ::twilio_runtime::HasKind>::OPTIONAL,
                            "",
                        ),
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "session_sid",
                            <Sid<Session> as ::twilio_runtime::HasKind>::KIND,
                            <Sid<Session> as ::twilio_runtime::HasKind>::OPTIONAL,
                            "",
                        ),
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "account_sid",
                            <Sid<Account> as ::twilio_runtime::HasKind>::KIND,
                            <Sid<Account> as ::twilio_runtime::HasKind>::OPTIONAL,
                            "",
                        ),
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "friendly_name",
                            <Option<String> as ::twilio_runtime::HasKind>::KIND,
                            true,
                            "",
                        ),
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "identifier",
                            <Option<String> as ::twilio_runtime::HasKind>::KIND,
                            true,
                            "",
                        )
                        .__pii(),
                        ::twilio_runtime::descriptor::FieldDescriptor::__new(
                            "date_created",
                            <Timestamp as ::twilio_runtime::HasKind>::KIND,
                            <Timestamp as ::twilio_runtime::HasKind>::OPTIONAL,
                            "",
                        ),
                    ],
                },
            );
    }
    const _: () = {
        use ::twilio_runtime::__private::{NoParent as _, OtherValues as _};
        type __Parent = ::twilio_runtime::__private::Parent<Session, (Sid<Service>, Sid<Session>)>;
        match ::twilio_runtime::__private::fit(
            <__Parent>::DESCRIPTOR,
            <__Parent>::SAME_VALUES,
            "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        ) {
            ::twilio_runtime::__private::Fit::GoesOn => {}
            ::twilio_runtime::__private::Fit::OtherPath => ::core::panic!(
                "{}",
                "`/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants` is no collection of `Session`: it must be the path of one `Session` and words behind it, without another placeholder"
            ),
            ::twilio_runtime::__private::Fit::OtherValues => ::core::panic!(
                "{}",
                "the values of this path are `(Sid<Service>, Sid<Session>)`, and those of `Session` have other types"
            ),
        }
    };
};
#[doc(hidden)]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    #[automatically_derived]
    impl CreateParticipant {
        /// The parameters with `identifier`, which is required.
        ///
        /// | parameter | type | sent as | |
        /// |---|---|---|---|
        /// | `identifier` | `String` | `Identifier` | required; at most 191 characters |
        /// | `friendly_name` | `String` | `FriendlyName` |  |
        /// | `proxy_identifier_sid` | `Sid<PhoneNumber>` | `ProxyIdentifierSid` |  |
        /// | `fail_on_participant_conflict` | `bool` | `FailOnParticipantConflict` |  |
        #[must_use]
        pub fn new(identifier: impl ::core::convert::Into<String>) -> Self {
            Self {
                identifier: ::core::convert::Into::into(identifier),
                friendly_name: ::core::option::Option::None,
                proxy_identifier_sid: ::core::option::Option::None,
                fail_on_participant_conflict: ::core::option::Option::None,
            }
        }
        /// Sets `FriendlyName`.
        #[must_use]
        pub fn friendly_name(mut self, friendly_name: impl ::core::convert::Into<String>) -> Self {
            self.friendly_name =
                ::core::option::Option::Some(::core::convert::Into::into(friendly_name));
            self
        }
        /// Sets `ProxyIdentifierSid`.
        #[must_use]
        pub fn proxy_identifier_sid(mut self, proxy_identifier_sid: Sid<PhoneNumber>) -> Self {
            self.proxy_identifier_sid = ::core::option::Option::Some(proxy_identifier_sid);
            self
        }
        /// Sets `FailOnParticipantConflict`.
        #[must_use]
        pub fn fail_on_participant_conflict(mut self, fail_on_participant_conflict: bool) -> Self {
            self.fail_on_participant_conflict =
                ::core::option::Option::Some(fail_on_participant_conflict);
            self
        }
    }
    #[automatically_derived]
    impl ::twilio_runtime::__private::EncodeParams for CreateParticipant {
        #[allow(unused_variables)]
        fn encode_params(&self, to: &mut ::twilio_runtime::__private::ParamWriter) {
            to.put(
                &const { ::twilio_runtime::__private::Param::new("Identifier").max_length(191) },
                <String as ::twilio_runtime::ParamValue>::encode(&self.identifier),
            );
            to.put(
                &const { ::twilio_runtime::__private::Param::new("FriendlyName") },
                <Option<String> as ::twilio_runtime::ParamValue>::encode(&self.friendly_name),
            );
            to.put(
                &const { ::twilio_runtime::__private::Param::new("ProxyIdentifierSid") },
                <Option<Sid<PhoneNumber>> as ::twilio_runtime::ParamValue>::encode(
                    &self.proxy_identifier_sid,
                ),
            );
            to.put(
                &const { ::twilio_runtime::__private::Param::new("FailOnParticipantConflict") },
                <Option<bool> as ::twilio_runtime::ParamValue>::encode(
                    &self.fail_on_participant_conflict,
                ),
            );
        }
    }
    #[automatically_derived]
    impl ::twilio_runtime::TwilioParams for CreateParticipant {
        const PARAMETERS: &'static [::twilio_runtime::__private::ParameterDescriptor] = &[
            ::twilio_runtime::__private::ParameterDescriptor::__new(
                ::twilio_runtime::__private::Param::new("Identifier").max_length(191),
                <String as ::twilio_runtime::ParamValue>::__KIND,
                true,
                "The phone number or channel address; at most 191 characters.",
            ),
            ::twilio_runtime::__private::ParameterDescriptor::__new(
                ::twilio_runtime::__private::Param::new("FriendlyName"),
                <Option<String> as ::twilio_runtime::ParamValue>::__KIND,
                false,
                "",
            ),
            ::twilio_runtime::__private::ParameterDescriptor::__new(
                ::twilio_runtime::__private::Param::new("ProxyIdentifierSid"),
                <Option<Sid<PhoneNumber>> as ::twilio_runtime::ParamValue>::__KIND,
                false,
                "",
            ),
            ::twilio_runtime::__private::ParameterDescriptor::__new(
                ::twilio_runtime::__private::Param::new("FailOnParticipantConflict"),
                <Option<bool> as ::twilio_runtime::ParamValue>::__KIND,
                false,
                "",
            ),
        ];
    }
    const _: () = {
        use ::twilio_runtime::__private::required::NoDefault as _;
        if <::twilio_runtime::__private::required::Params<CreateParticipant>>::HAVE_DEFAULT {
            ::core::panic!(
                "{}",
                "`identifier` is required, and `Default` would leave it out: remove `Default`, or make it an `Option`"
            )
        }
    };
};
