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
    use ::twilio_runtime::__private as __rt;
    #[automatically_derived]
    impl __rt::Address for Participant {
        fn count(&self) -> __rt::usize {
            3usize
        }
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut __rt::PathWriter<'_>) {
            <Sid<Service> as __rt::Address>::write_to(&self.service_sid, path);
            <Sid<Session> as __rt::Address>::write_to(&self.session_sid, path);
            <Sid<Participant> as __rt::Address>::write_to(&self.sid, path);
        }
    }
    impl __rt::At<Participant> for Participant {}
    impl<__S0: __rt::Address, __S1: __rt::Address> __rt::At<Participant>
        for (__S0, __S1, Sid<Participant>)
    where
        Service: __rt::NamedBy<__S0>,
        Session: __rt::NamedBy<__S1>,
    {
    }
    impl<__P: __rt::Within<Participant> + ?__rt::Sized> __rt::At<Participant>
        for (&__P, Sid<Participant>)
    {
    }
    impl<__S0: __rt::Address, __S1: __rt::Address> __rt::Within<Participant> for (__S0, __S1)
    where
        Service: __rt::NamedBy<__S0>,
        Session: __rt::NamedBy<__S1>,
    {
    }
    impl __rt::Within<Participant> for Session {}
    const CREATE: __rt::Route = __rt::Route::create(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
    )
    .listing(&LIST);
    const FETCH: __rt::Route = __rt::Route::fetch(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    );
    const LIST: __rt::Route = __rt::Route::list(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        "participants",
    )
    .record_key("sid");
    const DELETE: __rt::Route = __rt::Route::delete(
        "Participant",
        "proxy",
        "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    );
    fn decode(from: &[__rt::u8]) -> __rt::Decoded<Participant> {
        __rt::own::decode(from)
    }
    fn read_record(from: &mut __rt::Json<'_>) -> __rt::Decoded<Participant> {
        __rt::own::read_record(from)
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request, or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let participant = Participant::create(&client, &session, params).await?;
        /// ```
        #[doc(alias("CreateParticipant", "participant_create"))]
        pub fn create(
            client: &__rt::Client,
            within: impl __rt::forms::collection_parent::Within<
                Participant,
                Session,
                (Sid<Service>, Sid<Session>),
            >,
            params: CreateParticipant,
        ) -> __rt::Call<Participant, __rt::Create<Participant>> {
            __rt::create(
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let participant = Participant::fetch(&client, (&session, sid)).await?;
        /// ```
        #[doc(alias("FetchParticipant", "participant_fetch"))]
        pub fn fetch(
            client: &__rt::Client,
            at: impl __rt::forms::record_parent::At<
                Participant,
                Session,
                Sid<Participant>,
                (Sid<Service>, Sid<Session>, Sid<Participant>),
            >,
        ) -> __rt::Call<Participant, __rt::Fetch<Participant>> {
            __rt::fetch(client, &FETCH, &at, decode)
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request, or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Participant::list(&client, &session).limit(100).await?;
        /// ```
        #[doc(alias("ListParticipant", "participant_list"))]
        pub fn list(
            client: &__rt::Client,
            within: impl __rt::forms::collection_parent::Within<
                Participant,
                Session,
                (Sid<Service>, Sid<Session>),
            >,
        ) -> __rt::List<Participant> {
            __rt::list(client, &LIST, &within, read_record)
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
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// Participant::delete(&client, &participant).await?;
        /// ```
        #[doc(alias("DeleteParticipant", "participant_delete"))]
        pub fn delete(
            client: &__rt::Client,
            at: impl __rt::forms::record_parent::At<
                Participant,
                Session,
                Sid<Participant>,
                (Sid<Service>, Sid<Session>, Sid<Participant>),
            >,
        ) -> __rt::Call<(), __rt::Delete<Participant>> {
            __rt::delete(client, &DELETE, &at, __rt::decode_nothing)
        }
        #[doc(hidden)]
        #[allow(dead_code)]
        pub fn update(
            _: &__rt::Client,
            _: impl ::core::marker::Sized,
            _: impl ::core::marker::Sized,
        ) -> __rt::Call<Participant>
        where
            for<'__a> Self: __rt::absent::Update<'__a>,
        {
            <Self as __rt::absent::Update<'_>>::never()
        }
    }
    impl __rt::Creatable for Participant {
        type Params = CreateParticipant;
        type Output = Participant;
        const __CREATE: __rt::WriteParts<Self::Params, Self::Output> = (
            &CREATE,
            <CreateParticipant as __rt::TwilioParams>::__encode,
            decode,
        );
    }
    impl __rt::Fetchable for Participant {
        type Output = Participant;
        const __FETCH: __rt::Parts<Self::Output> = (&FETCH, decode);
    }
    impl __rt::Listable for Participant {
        type Output = Participant;
        const __LIST: __rt::ListParts<Self::Output> = (&LIST, read_record);
    }
    impl __rt::Deletable for Participant {
        type Output = ();
        const __DELETE: __rt::Parts<Self::Output> = (&DELETE, __rt::decode_nothing);
    }
    impl __rt::SidKind for Participant {
        const PREFIXES: &'static [&'static __rt::str] = &["KP"];
    }
    impl __rt::NamedBy<__rt::Sid<Self>> for Participant {}
    const FIELDS: &[__rt::FieldDescriptor] = &[
        __rt::field(
            "sid",
            <Sid<Participant> as __rt::HasKind>::__FACTS,
            "The participant's identifier.",
        ),
        __rt::field("service_sid", <Sid<Service> as __rt::HasKind>::__FACTS, ""),
        __rt::field("session_sid", <Sid<Session> as __rt::HasKind>::__FACTS, ""),
        __rt::field("account_sid", <Sid<Account> as __rt::HasKind>::__FACTS, ""),
        __rt::field(
            "friendly_name",
            <Option<String> as __rt::HasKind>::__FACTS,
            "",
        ),
        __rt::field("identifier", <Option<String> as __rt::HasKind>::__FACTS, "").__pii(),
        __rt::field("date_created", <Timestamp as __rt::HasKind>::__FACTS, ""),
    ];
    impl __rt::Resource for Participant {
        type Path = (Sid<Service>, Sid<Session>, Sid<Participant>);
        const DESCRIPTOR: &'static __rt::ResourceDescriptor =
            &__rt::ResourceDescriptor::__new(__rt::ResourceParts {
                name: "Participant",
                doc: "A phone number or channel that takes part in a [`Session`].",
                product: "proxy",
                path: "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
                instance_path: "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
                list_key: "participants",
                singleton: false,
                placeholders: &[
                    __rt::placeholder(
                        "ServiceSid",
                        <Sid<Service> as __rt::HasKind>::KIND,
                        __rt::Some("service_sid"),
                    ),
                    __rt::placeholder(
                        "SessionSid",
                        <Sid<Session> as __rt::HasKind>::KIND,
                        __rt::Some("session_sid"),
                    ),
                ],
                key: __rt::Some(__rt::key(
                    __rt::placeholder(
                        "Sid",
                        <Sid<Participant> as __rt::HasKind>::KIND,
                        __rt::Some("sid"),
                    ),
                    __rt::None,
                )),
                sid_prefixes: &["KP"],
                parent: {
                    use __rt::NoParent as _;
                    <__rt::Parent<Session, ()>>::DESCRIPTOR
                },
                operations: &[
                    __rt::operation(
                        &CREATE,
                        __rt::Some(<CreateParticipant as __rt::TwilioParams>::PARAMETERS),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Participant>,
                        "Adds a participant to a session.",
                    ),
                    __rt::operation(
                        &FETCH,
                        __rt::Some(&[]),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Participant>,
                        "",
                    ),
                    __rt::operation(
                        &LIST,
                        __rt::Some(&[]),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Participant>,
                        "",
                    ),
                    __rt::operation(
                        &DELETE,
                        __rt::Some(&[]),
                        __rt::Output::Nothing,
                        FIELDS,
                        __rt::decode_nothing,
                        "Removes a participant softly: it stays in the session's history.",
                    ),
                ],
                fields: FIELDS,
            });
    }
    const _: () = {
        use __rt::{NoParent as _, OtherValues as _};
        type __Parent = __rt::Parent<Session, (Sid<Service>, Sid<Session>)>;
        __rt::check_parent(
            <__Parent>::DESCRIPTOR,
            <__Parent>::SAME_VALUES,
            "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
            "`/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants` is not a collection of `Session`: it must be the path of one `Session`, followed by words without another placeholder",
            "the placeholders of this path have the types `(Sid<Service>, Sid<Session>)`, but those of `Session` have others: use the same types",
        )
    };
    const _: () = {
        use __rt::authorization::{NoParams as _, Params};
        __rt::authorization::check(<Params<CreateParticipant>>::HAVE_AUTHORIZATION, false);
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
    use ::twilio_runtime::__private as __rt;
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
        pub fn new(identifier: impl __rt::Into<String>) -> Self {
            Self {
                identifier: __rt::Into::into(identifier),
                friendly_name: __rt::None,
                proxy_identifier_sid: __rt::None,
                fail_on_participant_conflict: __rt::None,
            }
        }
        /// Sets `FriendlyName`.
        #[must_use]
        pub fn friendly_name(mut self, friendly_name: impl __rt::Into<String>) -> Self {
            self.friendly_name = __rt::Some(__rt::Into::into(friendly_name));
            self
        }
        /// Sets `ProxyIdentifierSid`.
        #[must_use]
        pub fn proxy_identifier_sid(mut self, proxy_identifier_sid: Sid<PhoneNumber>) -> Self {
            self.proxy_identifier_sid = __rt::Some(proxy_identifier_sid);
            self
        }
        /// Sets `FailOnParticipantConflict`.
        #[must_use]
        pub fn fail_on_participant_conflict(mut self, fail_on_participant_conflict: bool) -> Self {
            self.fail_on_participant_conflict = __rt::Some(fail_on_participant_conflict);
            self
        }
    }
    #[automatically_derived]
    impl __rt::EncodeParams for CreateParticipant {
        #[allow(unused_variables)]
        fn encode_params(&self, to: &mut __rt::ParamWriter) {
            <String as __rt::ParamValue>::encode(
                &self.identifier,
                to.parameter("Identifier").max_length(191),
            );
            <Option<String> as __rt::ParamValue>::encode(
                &self.friendly_name,
                to.parameter("FriendlyName"),
            );
            <Option<Sid<PhoneNumber>> as __rt::ParamValue>::encode(
                &self.proxy_identifier_sid,
                to.parameter("ProxyIdentifierSid"),
            );
            <Option<bool> as __rt::ParamValue>::encode(
                &self.fail_on_participant_conflict,
                to.parameter("FailOnParticipantConflict"),
            );
        }
    }
    impl __rt::TwilioParams for CreateParticipant {
        const PARAMETERS: &'static [__rt::Parameter] = &[
            __rt::parameter(
                "Identifier",
                "identifier",
                <String as __rt::ParamValue>::__KIND,
                true,
                "The phone number or channel address; at most 191 characters.",
            )
            .__max_length(191),
            __rt::parameter(
                "FriendlyName",
                "friendly_name",
                <Option<String> as __rt::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::parameter(
                "ProxyIdentifierSid",
                "proxy_identifier_sid",
                <Option<Sid<PhoneNumber>> as __rt::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::parameter(
                "FailOnParticipantConflict",
                "fail_on_participant_conflict",
                <Option<bool> as __rt::ParamValue>::__KIND,
                false,
                "",
            ),
        ];
    }
    const _: () = {
        use __rt::required::NoDefault as _;
        if <__rt::required::Params<CreateParticipant>>::HAVE_DEFAULT {
            ::core::panic!(
                "{}",
                "`identifier` is required, and `Default` would leave it out: remove `Default`, or make it an `Option`"
            )
        }
    };
};
