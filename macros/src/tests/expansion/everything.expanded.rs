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
    use ::renamed::runtime as __rt;
    #[automatically_derived]
    impl<T, __S0: __rt::Address, __S1: __rt::address::Text> __rt::At<Message<T>>
        for (__S0, __S1, Sid<Message>)
    where
        Account: __rt::address::NamedBy<__S0>,
    {
    }
    #[automatically_derived]
    impl<T, __S0: __rt::Address, __S1: __rt::address::Text> __rt::At<Message<T>>
        for (__S0, __S1, &::core::primitive::str)
    where
        Account: __rt::address::NamedBy<__S0>,
    {
    }
    #[automatically_derived]
    impl<T, __S0: __rt::Address, __S1: __rt::address::Text> __rt::At<Message<T>>
        for (__S0, __S1, ::std::string::String)
    where
        Account: __rt::address::NamedBy<__S0>,
    {
    }
    #[automatically_derived]
    impl<T, __S0: __rt::Address, __S1: __rt::address::Text> __rt::At<Message<T>>
        for (__S0, __S1, &::std::string::String)
    where
        Account: __rt::address::NamedBy<__S0>,
    {
    }
    #[automatically_derived]
    impl<T> __rt::At<Message<T>> for (String, Sid<Message>) {}
    #[automatically_derived]
    impl<T> __rt::At<Message<T>> for (String, &::core::primitive::str) {}
    #[automatically_derived]
    impl<T> __rt::At<Message<T>> for (String, ::std::string::String) {}
    #[automatically_derived]
    impl<T> __rt::At<Message<T>> for (String, &::std::string::String) {}
    #[automatically_derived]
    impl<T, __P: __rt::Within<Message<T>> + ?::core::marker::Sized> __rt::At<Message<T>>
        for (&__P, Sid<Message>)
    {
    }
    #[automatically_derived]
    impl<T, __P: __rt::Within<Message<T>> + ?::core::marker::Sized> __rt::At<Message<T>>
        for (&__P, &::core::primitive::str)
    {
    }
    #[automatically_derived]
    impl<T, __P: __rt::Within<Message<T>> + ?::core::marker::Sized> __rt::At<Message<T>>
        for (&__P, ::std::string::String)
    {
    }
    #[automatically_derived]
    impl<T, __P: __rt::Within<Message<T>> + ?::core::marker::Sized> __rt::At<Message<T>>
        for (&__P, &::std::string::String)
    {
    }
    #[automatically_derived]
    impl<T, __S0: __rt::Address, __S1: __rt::address::Text> __rt::Within<Message<T>> for (__S0, __S1) where
        Account: __rt::address::NamedBy<__S0>
    {
    }
    #[automatically_derived]
    impl<T> __rt::Within<Message<T>> for ::core::primitive::str {}
    #[automatically_derived]
    impl<T> __rt::Within<Message<T>> for ::std::string::String {}
    const CREATE: __rt::__private::Route = __rt::__private::Route::create(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
    )
    .method(__rt::descriptor::Method::Put)
    .body(__rt::descriptor::BodyKind::Json)
    .own_account()
    .listing(&LIST);
    const FETCH: __rt::__private::Route = __rt::__private::Route::fetch(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
    )
    .own_account();
    const LIST: __rt::__private::Route = __rt::__private::Route::list(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
        "all_messages",
    )
    .own_account()
    .record_key("sid");
    const UPDATE: __rt::__private::Route = __rt::__private::Route::update(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
    )
    .method(__rt::descriptor::Method::Patch)
    .own_account();
    const DELETE: __rt::__private::Route = __rt::__private::Route::delete(
        "Message",
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
    )
    .own_account();
    fn decode<T>(
        from: &[::core::primitive::u8],
    ) -> ::core::result::Result<Message<T>, __rt::__private::DecodeFailure>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        __rt::__private::own::decode(from)
    }
    fn read_record<T>(
        from: &mut __rt::__private::Json<'_>,
    ) -> ::core::result::Result<Message<T>, __rt::__private::DecodeFailure>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        __rt::__private::own::read_record(from)
    }
    #[automatically_derived]
    impl<T> Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
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
        /// | `within` | `String`; another account's SID may go first |
        /// | `params` | [`CreateMessage`] |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses, or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::create(&client, (account_sid, zone), params).await?;
        /// ```
        pub(crate) fn create(
            client: &__rt::Client,
            within: impl __rt::__private::forms::collection::Within<Message<T>, String>,
            params: CreateMessage,
        ) -> __rt::Call<Message<T>, __rt::Create<Message<T>>> {
            __rt::__private::create(
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
        /// | `at` | `(String, Sid<Message>)`; the `unique_name` as `&str` may stand in the place of the key; another account's SID may go first |
        /// | `.with` | [`Revision`], if the call is to have any |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::fetch(&client, (account_sid, zone, message_sid)).await?;
        /// ```
        pub(crate) fn fetch(
            client: &__rt::Client,
            at: impl __rt::__private::forms::values_alias::At<Message<T>, (String, Sid<Message>)>,
        ) -> __rt::Call<Message<T>, __rt::Fetch<Message<T>>> {
            __rt::__private::fetch(client, &FETCH, &at, decode::<T>)
        }
        /// Reads the collection of `Message`, page by page.
        ///
        /// `GET /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `within` | `String`; another account's SID may go first |
        /// | `.with` | [`Filter`], if the call is to have any |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses, or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Message::list(&client, (account_sid, zone)).limit(100).await?;
        /// ```
        pub(crate) fn list(
            client: &__rt::Client,
            within: impl __rt::__private::forms::collection::Within<Message<T>, String>,
        ) -> __rt::List<Message<T>> {
            __rt::__private::list(client, &LIST, &within, read_record::<T>)
        }
        /// Changes one `Message`.
        ///
        /// `PATCH /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(String, Sid<Message>)`; the `unique_name` as `&str` may stand in the place of the key; another account's SID may go first |
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::update(&client, (account_sid, zone, message_sid), params).await?;
        /// ```
        pub(crate) fn update(
            client: &__rt::Client,
            at: impl __rt::__private::forms::values_alias::At<Message<T>, (String, Sid<Message>)>,
            params: impl __rt::__private::serde::Serialize,
        ) -> __rt::Call<Message<T>, __rt::Update<Message<T>>> {
            __rt::__private::update(
                client,
                &UPDATE,
                &at,
                &__rt::__private::untyped(&params),
                decode::<T>,
            )
        }
        /// Removes one `Message`.
        ///
        /// `DELETE /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(String, Sid<Message>)`; the `unique_name` as `&str` may stand in the place of the key; another account's SID may go first |
        /// | `.with` | [`Revision`], if the call is to have any |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::renamed::runtime::Error): `Parameter` before anything is sent, `Api` for what the API refuses (404 where there is no such record), or what happened on the way.
        ///
        /// # Example
        ///
        /// ```text
        /// Message::delete(&client, (account_sid, zone, message_sid)).await?;
        /// ```
        pub(crate) fn delete(
            client: &__rt::Client,
            at: impl __rt::__private::forms::values_alias::At<Message<T>, (String, Sid<Message>)>,
        ) -> __rt::Call<(), __rt::Delete<Message<T>>> {
            __rt::__private::delete(client, &DELETE, &at, __rt::__private::decode_nothing)
        }
    }
    #[automatically_derived]
    impl<T> __rt::FetchParams for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = Revision;
    }
    #[automatically_derived]
    impl<T> __rt::ListParams for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = Filter;
    }
    #[automatically_derived]
    impl<T> __rt::DeleteParams for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = Revision;
    }
    #[automatically_derived]
    impl<T> __rt::Creatable for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = CreateMessage;
        type Output = Message<T>;
        const __CREATE: __rt::__private::WriteParts<Self::Params, Self::Output> = (
            &CREATE,
            <CreateMessage as __rt::TwilioParams>::__encode,
            decode::<T>,
        );
    }
    #[automatically_derived]
    impl<T> __rt::Fetchable for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Output = Message<T>;
        const __FETCH: __rt::__private::Parts<Self::Output> = (&FETCH, decode::<T>);
    }
    #[automatically_derived]
    impl<T> __rt::Listable for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Output = Message<T>;
        const __LIST: __rt::__private::ListParts<Self::Output> = (&LIST, read_record::<T>);
    }
    #[automatically_derived]
    impl<T> __rt::Updatable for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Params = __rt::Untyped;
        type Output = Message<T>;
        const __UPDATE: __rt::__private::WriteParts<Self::Params, Self::Output> =
            (&UPDATE, __rt::Untyped::__encode, decode::<T>);
    }
    #[automatically_derived]
    impl<T> __rt::Deletable for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Output = ();
        const __DELETE: __rt::__private::Parts<Self::Output> =
            (&DELETE, __rt::__private::decode_nothing);
    }
    #[automatically_derived]
    impl<T> __rt::SidKind for Message<T> {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &["SM", "MM"];
    }
    #[automatically_derived]
    impl<T> __rt::address::NamedBy<__rt::Sid<Self>> for Message<T> {}
    const FIELDS: &[__rt::descriptor::FieldDescriptor] = &[
        __rt::descriptor::FieldDescriptor::__new(
            "sid",
            <Sid<Message> as __rt::HasKind>::KIND,
            <Sid<Message> as __rt::HasKind>::OPTIONAL,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "account_sid",
            <Sid<Account> as __rt::HasKind>::KIND,
            <Sid<Account> as __rt::HasKind>::OPTIONAL,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "unique_name",
            <Option<String> as __rt::HasKind>::KIND,
            true,
            "",
        ),
        __rt::descriptor::FieldDescriptor::__new(
            "status",
            <Status as __rt::HasKind>::KIND,
            <Status as __rt::HasKind>::OPTIONAL,
            "",
        )
        .__initial("queued"),
        __rt::descriptor::FieldDescriptor::__new("date_sent", __rt::Kind::Timestamp, true, "")
            .__date_format(__rt::descriptor::DateFormat::Rfc2822),
        __rt::descriptor::FieldDescriptor::__new("size", __rt::Kind::Integer, false, "")
            .__rust_name("bytes"),
        __rt::descriptor::FieldDescriptor::__new("type", __rt::Kind::Json, true, "").__pii(),
        __rt::descriptor::FieldDescriptor::__new("more", __rt::Kind::Json, false, "").__flattened(),
        __rt::descriptor::FieldDescriptor::__new("data", __rt::Kind::Json, false, ""),
    ];
    #[automatically_derived]
    impl<T> __rt::Resource for Message<T>
    where
        Message<T>: __rt::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + ::core::marker::Sync
            + 'static,
    {
        type Path = (Sid<Account>, String, Sid<Message>);
        const DESCRIPTOR: &'static __rt::descriptor::ResourceDescriptor =
            &__rt::descriptor::ResourceDescriptor::__new(__rt::__private::ResourceParts {
                name: "Message",
                doc: "A message.",
                product: "messaging",
                path: "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
                instance_path: "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
                list_key: "all_messages",
                singleton: false,
                placeholders: &[
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "AccountSid",
                        <Sid<Account> as __rt::HasKind>::KIND,
                        ::core::option::Option::Some("account_sid"),
                    ),
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "Zone",
                        <String as __rt::HasKind>::KIND,
                        ::core::option::Option::None,
                    ),
                ],
                key: ::core::option::Option::Some(__rt::descriptor::KeyDescriptor::__new(
                    __rt::descriptor::PlaceholderDescriptor::__new(
                        "MessageSid",
                        <Sid<Message> as __rt::HasKind>::KIND,
                        ::core::option::Option::Some("sid"),
                    ),
                    ::core::option::Option::Some("unique_name"),
                )),
                sid_prefixes: &["SM", "MM"],
                parent: ::core::option::Option::None,
                operations: &[
                    __rt::descriptor::OperationDescriptor::__new(
                        &CREATE,
                        ::core::option::Option::Some(
                            <CreateMessage as __rt::TwilioParams>::PARAMETERS,
                        ),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Message<T>>,
                        "Sends a message.\n\nIt is not sent twice.",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &FETCH,
                        ::core::option::Option::Some(<Self as __rt::FetchParams>::PARAMETERS),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Message<T>>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &LIST,
                        ::core::option::Option::Some(<Self as __rt::ListParams>::PARAMETERS),
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Message<T>>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &UPDATE,
                        ::core::option::Option::None,
                        __rt::descriptor::Output::Resource,
                        FIELDS,
                        __rt::__private::own::reads::<Message<T>>,
                        "",
                    ),
                    __rt::descriptor::OperationDescriptor::__new(
                        &DELETE,
                        ::core::option::Option::Some(<Self as __rt::DeleteParams>::PARAMETERS),
                        __rt::descriptor::Output::Nothing,
                        FIELDS,
                        __rt::__private::decode_nothing,
                        "",
                    ),
                ],
                fields: FIELDS,
            });
    }
    const _: () = {
        use __rt::__private::authorization::{NoParams as _, Params};
        if let ::core::option::Option::Some(true) = <Params<CreateMessage>>::HAVE_AUTHORIZATION {
            ::core::panic!(
                "{}",
                "one of these parameters is the header `Authorization`, which is the client's: say `auth = header` of this operation, or remove it"
            )
        }
        if let ::core::option::Option::Some(true) = <Params<Revision>>::HAVE_AUTHORIZATION {
            ::core::panic!(
                "{}",
                "one of these parameters is the header `Authorization`, which is the client's: say `auth = header` of this operation, or remove it"
            )
        }
        if let ::core::option::Option::Some(true) = <Params<Filter>>::HAVE_AUTHORIZATION {
            ::core::panic!(
                "{}",
                "one of these parameters is the header `Authorization`, which is the client's: say `auth = header` of this operation, or remove it"
            )
        }
        if let ::core::option::Option::Some(true) = <Params<Revision>>::HAVE_AUTHORIZATION {
            ::core::panic!(
                "{}",
                "one of these parameters is the header `Authorization`, which is the client's: say `auth = header` of this operation, or remove it"
            )
        }
    };
    #[automatically_derived]
    impl<'__t, T> __rt::address::NamedBy<&'__t ::core::primitive::str> for Message<T> {}
    #[automatically_derived]
    impl<'__t, T> __rt::address::NamedBy<&'__t ::std::string::String> for Message<T> {}
    #[automatically_derived]
    impl<T> __rt::address::NamedBy<::std::string::String> for Message<T> {}
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
    use ::renamed::runtime as __rt;
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
            to: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<String>>,
            size: u64,
        ) -> Self {
            Self {
                to: ::core::iter::Iterator::collect(::core::iter::Iterator::map(
                    ::core::iter::IntoIterator::into_iter(to),
                    ::core::convert::Into::into,
                )),
                size,
                r#type: ::core::option::Option::None,
                content: ::core::option::Option::None,
                tags: ::core::option::Option::None,
                start_after: ::core::option::Option::None,
                revision: ::core::option::Option::None,
                media_sid: ::core::option::Option::None,
            }
        }
        /// Sets `Type`.
        #[must_use]
        pub(crate) fn r#type(mut self, r#type: impl ::core::convert::Into<String>) -> Self {
            self.r#type = ::core::option::Option::Some(::core::convert::Into::into(r#type));
            self
        }
        /// Sets `Content`.
        #[must_use]
        pub(crate) fn content(mut self, content: Content) -> Self {
            self.content = ::core::option::Option::Some(content);
            self
        }
        /// Sets `Tags`.
        #[must_use]
        pub(crate) fn tags(mut self, tags: BTreeMap<String, String>) -> Self {
            self.tags = ::core::option::Option::Some(tags);
            self
        }
        /// Sets `StartTime>`.
        #[must_use]
        pub(crate) fn start_after(mut self, start_after: Timestamp) -> Self {
            self.start_after = ::core::option::Option::Some(start_after);
            self
        }
        /// Sets `If-Match`.
        #[must_use]
        pub(crate) fn revision(mut self, revision: impl ::core::convert::Into<String>) -> Self {
            self.revision = ::core::option::Option::Some(::core::convert::Into::into(revision));
            self
        }
        /// Sets `MediaSid`.
        #[must_use]
        pub(crate) fn media_sid(
            mut self,
            media_sid: impl ::core::iter::IntoIterator<Item = Sid<Media>>,
        ) -> Self {
            self.media_sid = ::core::option::Option::Some(::core::iter::Iterator::collect(
                ::core::iter::IntoIterator::into_iter(media_sid),
            ));
            self
        }
    }
    #[automatically_derived]
    impl __rt::__private::EncodeParams for CreateMessage {
        #[allow(unused_variables)]
        fn encode_params(&self, to: &mut __rt::__private::ParamWriter) {
            <Vec<String> as __rt::params::ParamValue>::encode(&self.to, to.parameter("To"));
            <u64 as __rt::params::ParamValue>::encode(&self.size, to.parameter("Size"));
            <Option<String> as __rt::params::ParamValue>::encode(
                &self.r#type,
                to.parameter("Type"),
            );
            to.parameter("Content").json(&self.content);
            <Option<BTreeMap<String, String>> as __rt::params::ParamValue>::encode(
                &self.tags,
                to.parameter("Tags").prefix(),
            );
            <Option<Timestamp> as __rt::params::ParamValue>::encode(
                &self.start_after,
                to.parameter("StartTime>"),
            );
            <Option<String> as __rt::params::ParamValue>::encode(
                &self.revision,
                to.parameter("If-Match").header(),
            );
            <Option<Vec<Sid<Media>>> as __rt::params::ParamValue>::encode(
                &self.media_sid,
                to.parameter("MediaSid"),
            );
        }
    }
    #[automatically_derived]
    impl __rt::TwilioParams for CreateMessage {
        const PARAMETERS: &'static [__rt::descriptor::Parameter] = &[
            __rt::descriptor::Parameter::__new(
                "To",
                "to",
                <Vec<String> as __rt::params::ParamValue>::__KIND,
                true,
                "",
            ),
            __rt::descriptor::Parameter::__new(
                "Size",
                "size",
                <u64 as __rt::params::ParamValue>::__KIND,
                true,
                "",
            ),
            __rt::descriptor::Parameter::__new(
                "Type",
                "type",
                <Option<String> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::descriptor::Parameter::__new("Content", "content", __rt::Kind::Json, false, "")
                .__json(),
            __rt::descriptor::Parameter::__new(
                "Tags",
                "tags",
                <Option<BTreeMap<String, String>> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            )
            .__prefix(),
            __rt::descriptor::Parameter::__new(
                "StartTime>",
                "start_after",
                <Option<Timestamp> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            ),
            __rt::descriptor::Parameter::__new(
                "If-Match",
                "revision",
                <Option<String> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            )
            .__header(),
            __rt::descriptor::Parameter::__new(
                "MediaSid",
                "media_sid",
                <Option<Vec<Sid<Media>>> as __rt::params::ParamValue>::__KIND,
                false,
                "",
            ),
        ];
    }
    const _: () = {
        use __rt::__private::required::NoDefault as _;
        if <__rt::__private::required::Params<CreateMessage>>::HAVE_DEFAULT {
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
    use ::renamed::runtime as __rt;
    #[automatically_derived]
    impl Status {
        #[doc = r" The text as the API writes it."]
        #[must_use]
        pub(crate) fn as_str(&self) -> &::core::primitive::str {
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
    impl ::core::convert::From<&::core::primitive::str> for Status {
        fn from(text: &::core::primitive::str) -> Self {
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
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
            ::core::result::Result::Ok(::core::convert::From::from(text))
        }
    }
    #[automatically_derived]
    impl __rt::__private::serde::Serialize for Status {
        fn serialize<__S: __rt::__private::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __rt::__private::serde::Serializer::serialize_str(serializer, self.as_str())
        }
    }
    #[automatically_derived]
    impl<'de> __rt::__private::serde::Deserialize<'de> for Status {
        fn deserialize<__D: __rt::__private::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __rt::__private::deserialize_text(deserializer, |text| {
                ::core::convert::From::from(text)
            })
        }
    }
    #[automatically_derived]
    impl __rt::StringEnum for Status {
        const VALUES: &'static [&'static ::core::primitive::str] = &["queued", "on_the_way"];
    }
    #[automatically_derived]
    impl __rt::HasKind for Status {
        const KIND: __rt::Kind = __rt::Kind::Enum(<Self as __rt::StringEnum>::VALUES);
    }
    #[automatically_derived]
    impl __rt::params::ParamValue for Status {
        const __KIND: __rt::Kind = <Self as __rt::HasKind>::KIND;
        fn encode(&self, to: __rt::params::ValueWriter<'_>) {
            to.text(self.as_str());
        }
    }
    #[automatically_derived]
    impl __rt::Address for Status {
        fn count(&self) -> ::core::primitive::usize {
            1
        }
        fn write_to(&self, path: &mut __rt::address::PathWriter<'_>) {
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
    use ::renamed::runtime as __rt;
    fn object() -> &'static __rt::descriptor::ObjectDescriptor {
        const OBJECT: &__rt::descriptor::ObjectDescriptor =
            &__rt::descriptor::ObjectDescriptor::__new(
                "Capabilities",
                &[
                    __rt::descriptor::FieldDescriptor::__new(
                        "sms",
                        <bool as __rt::HasKind>::KIND,
                        <bool as __rt::HasKind>::OPTIONAL,
                        "",
                    ),
                    __rt::descriptor::FieldDescriptor::__new(
                        "nested",
                        <Option<Box<Capabilities>> as __rt::HasKind>::KIND,
                        true,
                        "",
                    ),
                ],
                "What a message can do.",
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
    use ::renamed::runtime as __rt;
    #[automatically_derived]
    impl __rt::TwilioObject for Wrapped {}
    #[automatically_derived]
    impl __rt::HasKind for Wrapped {
        const KIND: __rt::Kind = <Capabilities as __rt::HasKind>::KIND;
        const OPTIONAL: ::core::primitive::bool = <Capabilities as __rt::HasKind>::OPTIONAL;
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
    use ::renamed::runtime as __rt;
    #[automatically_derived]
    impl __rt::SidKind for Media {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &["ME", "MF"];
    }
    #[automatically_derived]
    impl __rt::address::NamedBy<__rt::Sid<Self>> for Media {}
};
