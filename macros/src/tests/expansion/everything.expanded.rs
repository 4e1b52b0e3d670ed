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
    use ::renamed::runtime::__private as __rt;
    impl<T, __S0: __rt::Address, __S1: __rt::Text> __rt::At<Message<T>> for (__S0, __S1, Sid<Message>) where
        Account: __rt::NamedBy<__S0>
    {
    }
    impl<T, __S0: __rt::Address, __S1: __rt::Text> __rt::At<Message<T>> for (__S0, __S1, &__rt::str) where
        Account: __rt::NamedBy<__S0>
    {
    }
    impl<T, __S0: __rt::Address, __S1: __rt::Text> __rt::At<Message<T>> for (__S0, __S1, __rt::String) where
        Account: __rt::NamedBy<__S0>
    {
    }
    impl<T, __S0: __rt::Address, __S1: __rt::Text> __rt::At<Message<T>> for (__S0, __S1, &__rt::String) where
        Account: __rt::NamedBy<__S0>
    {
    }
    impl<T> __rt::At<Message<T>> for (String, Sid<Message>) {}
    impl<T> __rt::At<Message<T>> for (String, &__rt::str) {}
    impl<T> __rt::At<Message<T>> for (String, __rt::String) {}
    impl<T> __rt::At<Message<T>> for (String, &__rt::String) {}
    impl<T, __P: __rt::Within<Message<T>> + ?__rt::Sized> __rt::At<Message<T>>
        for (&__P, Sid<Message>)
    {
    }
    impl<T, __P: __rt::Within<Message<T>> + ?__rt::Sized> __rt::At<Message<T>> for (&__P, &__rt::str) {}
    impl<T, __P: __rt::Within<Message<T>> + ?__rt::Sized> __rt::At<Message<T>>
        for (&__P, __rt::String)
    {
    }
    impl<T, __P: __rt::Within<Message<T>> + ?__rt::Sized> __rt::At<Message<T>>
        for (&__P, &__rt::String)
    {
    }
    impl<T, __S0: __rt::Address, __S1: __rt::Text> __rt::Within<Message<T>> for (__S0, __S1) where
        Account: __rt::NamedBy<__S0>
    {
    }
    impl<T> __rt::Within<Message<T>> for __rt::str {}
    impl<T> __rt::Within<Message<T>> for __rt::String {}
    const CREATE: __rt::Route = __rt::Route::create(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
    )
    .method(__rt::Method::Put)
    .body(__rt::BodyKind::Json)
    .own_account()
    .listing(&LIST);
    const FETCH: __rt::Route = __rt::Route::fetch(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
    )
    .own_account();
    const LIST: __rt::Route = __rt::Route::list(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
        "all_messages",
    )
    .own_account()
    .record_key("sid");
    const UPDATE: __rt::Route = __rt::Route::update(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
    )
    .method(__rt::Method::Patch)
    .own_account();
    const DELETE: __rt::Route = __rt::Route::delete(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
    )
    .own_account();
    fn decode<T>(from: &[__rt::u8]) -> __rt::Decoded<Message<T>>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        __rt::own::decode(from)
    }
    fn read_record<T>(from: &mut __rt::Json<'_>) -> __rt::Decoded<Message<T>>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        __rt::own::read_record(from)
    }
    #[automatically_derived]
    impl<T> Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        /// Sends a message.
        ///
        /// It is not sent twice.
        ///
        /// `PUT /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `within` | `String`; the SID of another account can be added in front |
        /// | `params` | [`CreateMessage`] |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request, or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::create(&client, (account_sid, zone), params).await?;
        /// ```
        #[doc(alias("CreateMessage", "message_create"))]
        pub(crate) fn create(
            client: &__rt::Client,
            within: impl __rt::forms::collection::Within<Message<T>, String>,
            params: CreateMessage,
        ) -> __rt::Call<Message<T>, __rt::Create<Message<T>>> {
            __rt::create(
                client,
                &CREATE,
                &within,
                <CreateMessage as __rt::TwilioParams>::__encode(&params),
                decode::<T>,
            )
        }
        /// Reads one `Message`.
        ///
        /// `GET /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(String, Sid<Message>)`; the `unique_name` as `&str` can be used instead of the key; the SID of another account can be added in front |
        /// | `.with` | [`Revision`] (optional) |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::fetch(&client, (account_sid, zone, message_sid)).await?;
        /// ```
        #[doc(alias("FetchMessage", "message_fetch"))]
        pub(crate) fn fetch(
            client: &__rt::Client,
            at: impl __rt::forms::values_alias::At<Message<T>, (String, Sid<Message>)>,
        ) -> __rt::Call<Message<T>, __rt::Fetch<Message<T>>> {
            __rt::fetch(client, &FETCH, &at, decode::<T>)
        }
        /// Reads the collection of `Message`, page by page.
        ///
        /// `GET /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `within` | `String`; the SID of another account can be added in front |
        /// | `.with` | [`Filter`] (optional) |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request, or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Message::list(&client, (account_sid, zone)).limit(100).await?;
        /// ```
        #[doc(alias("ListMessage", "message_list"))]
        pub(crate) fn list(
            client: &__rt::Client,
            within: impl __rt::forms::collection::Within<Message<T>, String>,
        ) -> __rt::List<Message<T>> {
            __rt::list(client, &LIST, &within, read_record::<T>)
        }
        /// Changes one `Message`.
        ///
        /// `PATCH /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(String, Sid<Message>)`; the `unique_name` as `&str` can be used instead of the key; the SID of another account can be added in front |
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::update(&client, (account_sid, zone, message_sid), params).await?;
        /// ```
        #[doc(alias("UpdateMessage", "message_update"))]
        pub(crate) fn update(
            client: &__rt::Client,
            at: impl __rt::forms::values_alias::At<Message<T>, (String, Sid<Message>)>,
            params: impl __rt::serde::Serialize,
        ) -> __rt::Call<Message<T>, __rt::Update<Message<T>>> {
            __rt::update(client, &UPDATE, &at, &__rt::untyped(&params), decode::<T>)
        }
        /// Removes one `Message`.
        ///
        /// `DELETE /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(String, Sid<Message>)`; the `unique_name` as `&str` can be used instead of the key; the SID of another account can be added in front |
        /// | `.with` | [`Revision`] (optional) |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// Message::delete(&client, (account_sid, zone, message_sid)).await?;
        /// ```
        #[doc(alias("DeleteMessage", "message_delete"))]
        pub(crate) fn delete(
            client: &__rt::Client,
            at: impl __rt::forms::values_alias::At<Message<T>, (String, Sid<Message>)>,
        ) -> __rt::Call<(), __rt::Delete<Message<T>>> {
            __rt::delete(client, &DELETE, &at, __rt::decode_nothing)
        }
    }
    impl<T> __rt::FetchParams for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = Revision;
    }
    impl<T> __rt::ListParams for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = Filter;
    }
    impl<T> __rt::DeleteParams for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = Revision;
    }
    impl<T> __rt::Creatable for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = CreateMessage;
        type Output = Message<T>;
        const __CREATE: __rt::WriteParts<Self::Params, Self::Output> = (
            &CREATE,
            <CreateMessage as __rt::TwilioParams>::__encode,
            decode::<T>,
        );
    }
    impl<T> __rt::Fetchable for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Output = Message<T>;
        const __FETCH: __rt::Parts<Self::Output> = (&FETCH, decode::<T>);
    }
    impl<T> __rt::Listable for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Output = Message<T>;
        const __LIST: __rt::ListParts<Self::Output> = (&LIST, read_record::<T>);
    }
    impl<T> __rt::Updatable for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = __rt::Untyped;
        type Output = Message<T>;
        const __UPDATE: __rt::WriteParts<Self::Params, Self::Output> =
            (&UPDATE, __rt::Untyped::__encode, decode::<T>);
    }
    impl<T> __rt::Deletable for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Output = ();
        const __DELETE: __rt::Parts<Self::Output> = (&DELETE, __rt::decode_nothing);
    }
    impl<T> __rt::SidKind for Message<T> {
        const PREFIXES: &'static [&'static __rt::str] = &["SM", "MM"];
    }
    impl<T> __rt::NamedBy<__rt::Sid<Self>> for Message<T> {}
    const FIELDS: &[__rt::FieldDescriptor] = &[
        __rt::field("sid", <Sid<Message> as __rt::HasKind>::__FACTS, ""),
        __rt::field("account_sid", <Sid<Account> as __rt::HasKind>::__FACTS, ""),
        __rt::field(
            "unique_name",
            <Option<String> as __rt::HasKind>::__FACTS,
            "",
        ),
        {
            const _: () = __rt::check_initial(<Status as __rt::HasKind>::KIND, "queued");
            __rt::field("status", <Status as __rt::HasKind>::__FACTS, "").__initial("queued")
        },
        __rt::field("date_sent", (__rt::Kind::Timestamp, true), "")
            .__date_format(__rt::DateFormat::Rfc2822),
        __rt::field("size", (__rt::Kind::Integer, false), "").__rust_name("bytes"),
        __rt::field("type", (__rt::Kind::Json, true), "").__pii(),
        __rt::field("more", (__rt::Kind::Json, false), "").__flattened(),
        __rt::field("data", (__rt::Kind::Json, false), ""),
    ];
    impl<T> __rt::Resource for Message<T>
    where
        Message<T>: __rt::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Path = (Sid<Account>, String, Sid<Message>);
        const DESCRIPTOR: &'static __rt::ResourceDescriptor = &__rt::ResourceDescriptor::__new(
            __rt::ResourceParts {
                name: "Message",
                doc: "A message.",
                product: "messaging",
                path: "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
                instance_path: "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
                list_key: "all_messages",
                singleton: false,
                placeholders: &[
                    __rt::placeholder(
                        "AccountSid",
                        <Sid<Account> as __rt::HasKind>::KIND,
                        __rt::Some("account_sid"),
                    ),
                    __rt::placeholder("Zone", <String as __rt::HasKind>::KIND, __rt::None),
                ],
                key: __rt::Some(__rt::key(
                    __rt::placeholder(
                        "MessageSid",
                        <Sid<Message> as __rt::HasKind>::KIND,
                        __rt::Some("sid"),
                    ),
                    __rt::Some("unique_name"),
                )),
                sid_prefixes: &["SM", "MM"],
                parent: __rt::None,
                operations: &[
                    __rt::operation(
                        &CREATE,
                        __rt::Some(<CreateMessage as __rt::TwilioParams>::PARAMETERS),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Message<T>>,
                        "Sends a message.\n\nIt is not sent twice.",
                    ),
                    __rt::operation(
                        &FETCH,
                        __rt::Some(<Self as __rt::FetchParams>::PARAMETERS),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Message<T>>,
                        "",
                    ),
                    __rt::operation(
                        &LIST,
                        __rt::Some(<Self as __rt::ListParams>::PARAMETERS),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Message<T>>,
                        "",
                    ),
                    __rt::operation(
                        &UPDATE,
                        __rt::None,
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Message<T>>,
                        "",
                    ),
                    __rt::operation(
                        &DELETE,
                        __rt::Some(<Self as __rt::DeleteParams>::PARAMETERS),
                        __rt::Output::Nothing,
                        FIELDS,
                        __rt::decode_nothing,
                        "",
                    ),
                ],
                fields: FIELDS,
            },
        );
    }
    const _: () = {
        use __rt::authorization::{NoParams as _, Params};
        __rt::authorization::check(<Params<CreateMessage>>::HAVE_AUTHORIZATION, false);
        __rt::authorization::check(<Params<Revision>>::HAVE_AUTHORIZATION, false);
        __rt::authorization::check(<Params<Filter>>::HAVE_AUTHORIZATION, false);
        __rt::authorization::check(<Params<Revision>>::HAVE_AUTHORIZATION, false);
    };
    impl<'__t, T> __rt::NamedBy<&'__t __rt::str> for Message<T> {}
    impl<'__t, T> __rt::NamedBy<&'__t __rt::String> for Message<T> {}
    impl<T> __rt::NamedBy<__rt::String> for Message<T> {}
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
    use ::renamed::runtime::__private as __rt;
    #[automatically_derived]
    impl CreateMessage {
        /// The parameters with `to` and `size`, which are required.
        ///
        /// | parameter | type | sent as | |
        /// |---|---|---|---|
        /// | `to` | `Vec<String>` | `To` | required |
        /// | `size` | `u64` | `Size` | required |
        /// | `type` | `String` | `Type` |  |
        /// | `content` | `Content` | `Content` | as JSON |
        /// | `tags` | `BTreeMap<String, String>` | `Tags` | each entry as `Tags.key` |
        /// | `start_after` | `Timestamp` | `StartTime>` |  |
        /// | `revision` | `String` | header `If-Match` |  |
        /// | `media_sid` | `Vec<Sid<Media>>` | `MediaSid` |  |
        #[must_use]
        pub(crate) fn new(
            to: impl __rt::IntoIterator<Item = impl __rt::Into<String>>,
            size: u64,
        ) -> Self {
            Self {
                to: __rt::Iterator::collect(__rt::Iterator::map(
                    __rt::IntoIterator::into_iter(to),
                    __rt::Into::into,
                )),
                size,
                r#type: __rt::None,
                content: __rt::None,
                tags: __rt::None,
                start_after: __rt::None,
                revision: __rt::None,
                media_sid: __rt::None,
            }
        }
        /// Sets `Type`.
        #[must_use]
        pub(crate) fn r#type(mut self, r#type: impl __rt::Into<String>) -> Self {
            self.r#type = __rt::Some(__rt::Into::into(r#type));
            self
        }
        /// Sets `Content`.
        #[must_use]
        pub(crate) fn content(mut self, content: Content) -> Self {
            self.content = __rt::Some(content);
            self
        }
        /// Sets `Tags`.
        #[must_use]
        pub(crate) fn tags(mut self, tags: BTreeMap<String, String>) -> Self {
            self.tags = __rt::Some(tags);
            self
        }
        /// Sets `StartTime>`.
        #[must_use]
        pub(crate) fn start_after(mut self, start_after: Timestamp) -> Self {
            self.start_after = __rt::Some(start_after);
            self
        }
        /// Sets `If-Match`.
        #[must_use]
        pub(crate) fn revision(mut self, revision: impl __rt::Into<String>) -> Self {
            self.revision = __rt::Some(__rt::Into::into(revision));
            self
        }
        /// Sets `MediaSid`.
        #[must_use]
        pub(crate) fn media_sid(
            mut self,
            media_sid: impl __rt::IntoIterator<Item = Sid<Media>>,
        ) -> Self {
            self.media_sid = __rt::Some(__rt::Iterator::collect(__rt::IntoIterator::into_iter(
                media_sid,
            )));
            self
        }
    }
    #[automatically_derived]
    impl __rt::EncodeParams for CreateMessage {
        #[allow(unused_variables)]
        fn encode_params(&self, to: &mut __rt::ParamWriter) {
            <Vec<String> as __rt::ParamValue>::encode(&self.to, to.parameter("To"));
            <u64 as __rt::ParamValue>::encode(&self.size, to.parameter("Size"));
            <Option<String> as __rt::ParamValue>::encode(&self.r#type, to.parameter("Type"));
            to.parameter("Content").json(&self.content);
            <Option<BTreeMap<String, String>> as __rt::ParamValue>::encode(
                &self.tags,
                to.parameter("Tags").prefix(),
            );
            <Option<Timestamp> as __rt::ParamValue>::encode(
                &self.start_after,
                to.parameter("StartTime>"),
            );
            <Option<String> as __rt::ParamValue>::encode(
                &self.revision,
                to.parameter("If-Match").header(),
            );
            <Option<Vec<Sid<Media>>> as __rt::ParamValue>::encode(
                &self.media_sid,
                to.parameter("MediaSid"),
            );
        }
    }
    impl __rt::TwilioParams for CreateMessage {
        const PARAMETERS: &'static [__rt::Parameter] = &[
            __rt::parameter(
                "To",
                "to",
                <Vec<String> as __rt::ParamValue>::__KIND,
                true,
                "",
            ),
            __rt::parameter("Size", "size", <u64 as __rt::ParamValue>::__KIND, true, ""),
            __rt::parameter(
                "Type",
                "type",
                <Option<String> as __rt::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::parameter("Content", "content", __rt::Kind::Json, false, "").__json(),
            __rt::parameter(
                "Tags",
                "tags",
                <Option<BTreeMap<String, String>> as __rt::ParamValue>::__KIND,
                false,
                "",
            )
            .__prefix(),
            __rt::parameter(
                "StartTime>",
                "start_after",
                <Option<Timestamp> as __rt::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::parameter(
                "If-Match",
                "revision",
                <Option<String> as __rt::ParamValue>::__KIND,
                false,
                "",
            )
            .__header(),
            __rt::parameter(
                "MediaSid",
                "media_sid",
                <Option<Vec<Sid<Media>>> as __rt::ParamValue>::__KIND,
                false,
                "",
            ),
        ];
    }
    const _: () = {
        use __rt::required::NoDefault as _;
        if <__rt::required::Params<CreateMessage>>::HAVE_DEFAULT {
            ::core::panic!(
                "{}",
                "`to` is required, and `Default` would leave it out: remove `Default`, or make it an `Option`"
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
    use ::renamed::runtime::__private as __rt;
    #[automatically_derived]
    impl Status {
        #[doc = r" The text as the API writes it."]
        #[must_use]
        pub(crate) fn as_str(&self) -> &__rt::str {
            match self {
                Self::Queued => "queued",
                Self::OnItsWay => "on_the_way",
                Self::Other(unknown) => unknown.as_str(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Status {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::pad(f, self.as_str())
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&__rt::str> for Status {
        fn from(text: &__rt::str) -> Self {
            match text {
                "queued" => Self::Queued,
                "on_the_way" => Self::OnItsWay,
                other => Self::Other(<Unknown>::__new(other)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Status {
        type Err = ::core::convert::Infallible;
        fn from_str(text: &__rt::str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
            ::core::result::Result::Ok(::core::convert::From::from(text))
        }
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for Status {
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __rt::serde::Serializer::serialize_str(serializer, self.as_str())
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for Status {
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __rt::deserialize_text(deserializer, |text| ::core::convert::From::from(text))
        }
    }
    #[automatically_derived]
    impl __rt::StringEnum for Status {
        const VALUES: &'static [&'static __rt::str] = &["queued", "on_the_way"];
    }
    #[automatically_derived]
    impl __rt::HasKind for Status {
        const KIND: __rt::Kind = __rt::Kind::Enum(<Self as __rt::StringEnum>::VALUES);
    }
    #[automatically_derived]
    impl __rt::ParamValue for Status {
        const __KIND: __rt::Kind = <Self as __rt::HasKind>::KIND;
        fn encode(&self, to: __rt::ValueWriter<'_>) {
            to.text(self.as_str());
        }
    }
    #[automatically_derived]
    impl __rt::Address for Status {
        fn count(&self) -> __rt::usize {
            1
        }
        fn write_to(&self, path: &mut __rt::PathWriter<'_>) {
            path.value(self.as_str());
        }
    }
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
    use ::renamed::runtime::__private as __rt;
    fn object() -> &'static __rt::ObjectDescriptor {
        const OBJECT: &__rt::ObjectDescriptor = &__rt::object(
            "Capabilities",
            &[
                __rt::field("sms", <bool as __rt::HasKind>::__FACTS, ""),
                __rt::field(
                    "nested",
                    <Option<Box<Capabilities>> as __rt::HasKind>::__FACTS,
                    "",
                ),
            ],
            "The capabilities of a message.",
        );
        OBJECT
    }
    #[automatically_derived]
    impl __rt::TwilioObject for Capabilities {}
    #[automatically_derived]
    impl __rt::HasKind for Capabilities {
        const KIND: __rt::Kind = __rt::Kind::Object(object);
    }
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
    use ::renamed::runtime::__private as __rt;
    #[automatically_derived]
    impl __rt::TwilioObject for Wrapped {}
    #[automatically_derived]
    impl __rt::HasKind for Wrapped {
        const KIND: __rt::Kind = <Capabilities as __rt::HasKind>::KIND;
        const OPTIONAL: __rt::bool = <Capabilities as __rt::HasKind>::OPTIONAL;
    }
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
    use ::renamed::runtime::__private as __rt;
    impl __rt::SidKind for Media {
        const PREFIXES: &'static [&'static __rt::str] = &["ME", "MF"];
    }
    impl __rt::NamedBy<__rt::Sid<Self>> for Media {}
};
