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
    use :: twilio_runtime as __rt;
    #[automatically_derived]
    impl __rt::Address for Participant {
        fn count(&self) -> ::core::primitive::usize {
            3usize
        }
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut __rt::address::PathWriter<'_>) {
            <Sid<Service> as __rt::Address>::write_to(&self.service_sid, path);
            <Sid<Session> as __rt::Address>::write_to(&self.session_sid, path);
            <Sid<Participant> as __rt::Address>::write_to(&self.sid, path);
        }
    }
    #[automatically_derived]
    impl __rt::At<Participant> for Participant {}
    #[automatically_derived]
    impl<__S0: __rt::Address, __S1: __rt::Address> __rt::At<Participant>
        for (__S0, __S1, Sid<Participant>)
    where
        Service: __rt::address::NamedBy<__S0>,
        Session: __rt::address::NamedBy<__S1>,
    {
    }
    #[automatically_derived]
    impl<__P: __rt::Within<Participant> + ?::core::marker::Sized> __rt::At<Participant>
        for (&__P, Sid<Participant>)
    {
    }
    #[automatically_derived]
    impl<__S0: __rt::Address, __S1: __rt::Address> __rt::Within<Participant> for (__S0, __S1)
    where
        Service: __rt::address::NamedBy<__S0>,
        Session: __rt::address::NamedBy<__S1>,
    {
    }
    #[automatically_derived]
    impl __rt::Within<Participant> for Session {}
    const CREATE: __rt::__private::Route = __rt::__private::Route::create(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    )
    .listing(&LIST);
    const FETCH: __rt::__private::Route = __rt::__private::Route::fetch(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    );
    const LIST: __rt::__private::Route = __rt::__private::Route::list(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        "participants",
    )
    .record_key("sid");
    const DELETE: __rt::__private::Route = __rt::__private::Route::delete(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    );
    fn decode(
        from: &[::core::primitive::u8],
    ) -> ::core::result::Result<Participant, __rt::__private::DecodeFailure> {
        __rt::__private::own::decode(from)
    }
    fn read_record(
        from: &mut __rt::__private::Json<'_>,
    ) -> ::core::result::Result<Participant, __rt::__private::DecodeFailure> {
        __rt::__private::own::read_record(from)
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses, or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let participant = Participant::create(&client, &session, params).await?;
        /// ```
        pub fn create(
            client: &__rt::Client,
            within: impl __rt::__private::forms::collection_parent::Within<
                Participant,
                Session,
                (Sid<Service>, Sid<Session>),
            >,
            params: CreateParticipant,
        ) -> __rt::Call<Participant, __rt::Create<Participant>> {
            __rt::__private::create(
                client,
                &CREATE,
                &within,
                <CreateParticipant as __rt::TwilioParams>::__encode(&params),
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let participant = Participant::fetch(&client, (&session, sid)).await?;
        /// ```
        pub fn fetch(
            client: &__rt::Client,
            at: impl __rt::__private::forms::record_parent::At<
                Participant,
                Session,
                Sid<Participant>,
                (Sid<Service>, Sid<Session>, Sid<Participant>),
            >,
        ) -> __rt::Call<Participant, __rt::Fetch<Participant>> {
            __rt::__private::fetch(client, &FETCH, &at, decode)
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses, or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Participant::list(&client, &session).limit(100).await?;
        /// ```
        pub fn list(
            client: &__rt::Client,
            within: impl __rt::__private::forms::collection_parent::Within<
                Participant,
                Session,
                (Sid<Service>, Sid<Session>),
            >,
        ) -> __rt::List<Participant> {
            __rt::__private::list(client, &LIST, &within, read_record)
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// Participant::delete(&client, &participant).await?;
        /// ```
        pub fn delete(
            client: &__rt::Client,
            at: impl __rt::__private::forms::record_parent::At<
                Participant,
                Session,
                Sid<Participant>,
                (Sid<Service>, Sid<Session>, Sid<Participant>),
            >,
        ) -> __rt::Call<(), __rt::Delete<Participant>> {
            __rt::__private::delete(client, &DELETE, &at, __rt::__private::decode_nothing)
        }
    }
    #[automatically_derived]
    impl __rt::Creatable for Participant {
        type Params = CreateParticipant;
        type Output = Participant;
        const __CREATE: __rt::__private::WriteParts<Self::Params, Self::Output> = (
            &CREATE,
            <CreateParticipant as __rt::TwilioParams>::__encode,
            decode,
        );
    }
    #[automatically_derived]
    impl __rt::Fetchable for Participant {
        type Output = Participant;
        const __FETCH: __rt::__private::Parts<Self::Output> = (&FETCH, decode);
    }
    #[automatically_derived]
    impl __rt::Listable for Participant {
        type Output = Participant;
        const __LIST: __rt::__private::ListParts<Self::Output> = (&LIST, read_record);
    }
    #[automatically_derived]
    impl __rt::Deletable for Participant {
        type Output = ();
        const __DELETE: __rt::__private::Parts<Self::Output> =
            (&DELETE, __rt::__private::decode_nothing);
    }
    #[automatically_derived]
    impl __rt::SidKind for Participant {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &["KP"];
    }
    #[automatically_derived]
    impl __rt::address::NamedBy<__rt::Sid<Self>> for Participant {}
    const FIELDS: &[__rt::descriptor::FieldDescriptor] = &[
        __rt::descriptor::FieldDescriptor::__new(
            "sid",
            <Sid<Participant> as __rt::HasKind>::KIND,
            <Sid<Participant> as __rt::HasKind>::OPTIONAL,
            "The participant's identifier.",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "service_sid",
            <Sid<Service> as __rt::HasKind>::KIND,
            <Sid<Service> as __rt::HasKind>::OPTIONAL,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "session_sid",
            <Sid<Session> as __rt::HasKind>::KIND,
            <Sid<Session> as __rt::HasKind>::OPTIONAL,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "account_sid",
            <Sid<Account> as __rt::HasKind>::KIND,
            <Sid<Account> as __rt::HasKind>::OPTIONAL,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "friendly_name",
            <Option<String> as __rt::HasKind>::KIND,
            true,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "identifier",
            <Option<String> as __rt::HasKind>::KIND,
            true,
            "",
        )
        .__pii(),
        __rt::descriptor::FieldDescriptor::__new(
            "date_created",
            <Timestamp as __rt::HasKind>::KIND,
            <Timestamp as __rt::HasKind>::OPTIONAL,
            "",
        ),
    ];
    #[automatically_derived]
    impl __rt::Resource for Participant {
        type Path = (Sid<Service>, Sid<Session>, Sid<Participant>);
        const DESCRIPTOR: &'static __rt::descriptor::ResourceDescriptor =
            &__rt::descriptor::ResourceDescriptor::__new(__rt::__private::ResourceParts {
                name: "Participant",
                doc: "A phone number or channel that takes part in a [`Session`].",
                product: "proxy",
                path: "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
                instance_path: "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
                list_key: "participants",
                singleton: false,
                placeholders: &[
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "ServiceSid",
                        <Sid<Service> as __rt::HasKind>::KIND,
                        ::core::option::Option::Some("service_sid"),
                    ),
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "SessionSid",
                        <Sid<Session> as __rt::HasKind>::KIND,
                        ::core::option::Option::Some("session_sid"),
                    ),
                ],
                key: ::core::option::Option::Some(__rt::descriptor::KeyDescriptor::__new(
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "Sid",
                        <Sid<Participant> as __rt::HasKind>::KIND,
                        ::core::option::Option::Some("sid"),
                    ),
                    ::core::option::Option::None,
                )),
                sid_prefixes: &["KP"],
                parent: {
                    use __rt::__private::NoParent as _;
                    <__rt::__private::Parent<Session, ()>>::DESCRIPTOR
                },
                operations: &[
                    __rt::descriptor::OperationDescriptor::__new(
                        &CREATE,
                        ::core::option::Option::Some(
                            <CreateParticipant as __rt::TwilioParams>::PARAMETERS,
                        ),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Participant>,
                        "Adds a participant to a session.",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &FETCH,
                        ::core::option::Option::Some(&[]),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Participant>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &LIST,
                        ::core::option::Option::Some(&[]),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Participant>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &DELETE,
                        ::core::option::Option::Some(&[]),
                        __rt::descriptor::Output::Nothing,
                        FIELDS,
                        __rt::__private::decode_nothing,
                        "Removes a participant softly: it stays in the session's history.",
                    ),
                ],
                fields: FIELDS,
            });
    }
    const _: () = {
        use __rt::__private::{NoParent as _, OtherValues as _};
        type __Parent = __rt::__private::Parent<Session, (Sid<Service>, Sid<Session>)>;
        match __rt::__private::fit(
            <__Parent>::DESCRIPTOR,
            <__Parent>::SAME_VALUES,
            "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        ) {
            __rt::__private::Fit::GoesOn => {}
            __rt::__private::Fit::OtherPath => ::core::panic!(
                "{}",
                "`/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants` is no collection of `Session`: it must be the path of one `Session` and words behind it, without another placeholder"
            ),
            __rt::__private::Fit::OtherValues => ::core::panic!(
                "{}",
                "the values of this path are `(Sid<Service>, Sid<Session>)`, and those of `Session` have other types"
            ),
        }
    };
    const _: () = {
        use __rt::__private::authorization::{NoParams as _, Params};
        if let ::core::option::Option::Some(true) = <Params<CreateParticipant>>::HAVE_AUTHORIZATION
        {
            ::core::panic!(
                "{}",
                "one of these parameters is the header `Authorization`, which is the client's: say `auth = header` of this operation, or remove it"
            )
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
    use :: twilio_runtime as __rt;
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
    impl __rt::__private::EncodeParams for CreateParticipant {
        #[allow(unused_variables)]
        fn encode_params(&self, to: &mut __rt::__private::ParamWriter) {
            <String as __rt::params::ParamValue>::encode(
                &self.identifier,
                to.parameter("Identifier").max_length(191),
            );
            <Option<String> as __rt::params::ParamValue>::encode(
                &self.friendly_name,
                to.parameter("FriendlyName"),
            );
            <Option<Sid<PhoneNumber>> as __rt::params::ParamValue>::encode(
                &self.proxy_identifier_sid,
                to.parameter("ProxyIdentifierSid"),
            );
            <Option<bool> as __rt::params::ParamValue>::encode(
                &self.fail_on_participant_conflict,
                to.parameter("FailOnParticipantConflict"),
            );
        }
    }
    #[automatically_derived]
    impl __rt::TwilioParams for CreateParticipant {
        const PARAMETERS: &'static [__rt::descriptor::Parameter] = &[
            __rt::descriptor::Parameter::__new(
                "Identifier",
                "identifier",
                <String as __rt::params::ParamValue>::__KIND,
                true,
                "The phone number or channel address; at most 191 characters.",
            )
            .__max_length(191),
            __rt::descriptor::Parameter::__new(
                "FriendlyName",
                "friendly_name",
                <Option<String> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::descriptor::Parameter::__new(
                "ProxyIdentifierSid",
                "proxy_identifier_sid",
                <Option<Sid<PhoneNumber>> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::descriptor::Parameter::__new(
                "FailOnParticipantConflict",
                "fail_on_participant_conflict",
                <Option<bool> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            ),
        ];
    }
    const _: () = {
        use __rt::__private::required::NoDefault as _;
        if <__rt::__private::required::Params<CreateParticipant>>::HAVE_DEFAULT {
            ::core::panic!(
                "{}",
                "`identifier` is required, and `Default` would leave it out: remove `Default`, or make it an `Option`"
            )
        }
    };
};
