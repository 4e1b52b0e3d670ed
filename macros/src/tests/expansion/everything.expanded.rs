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
    impl<T, __S1: renamed::runtime::Text> renamed::runtime::At<Message<T>>
        for (Sid<Account>, __S1, Sid<Message>)
    {
    }
    #[automatically_derived]
    impl<T, __P: renamed::runtime::Within<Message<T>> + ?::core::marker::Sized>
        renamed::runtime::At<Message<T>> for (&__P, Sid<Message>)
    {
    }
    #[automatically_derived]
    impl<T, __S1: renamed::runtime::Text> renamed::runtime::At<Message<T>>
        for (Sid<Account>, __S1, &::core::primitive::str)
    {
    }
    #[automatically_derived]
    impl<T, __P: renamed::runtime::Within<Message<T>> + ?::core::marker::Sized>
        renamed::runtime::At<Message<T>> for (&__P, &::core::primitive::str)
    {
    }
    #[automatically_derived]
    impl<T, __S1: renamed::runtime::Text> renamed::runtime::At<Message<T>>
        for (Sid<Account>, __S1, ::std::string::String)
    {
    }
    #[automatically_derived]
    impl<T, __P: renamed::runtime::Within<Message<T>> + ?::core::marker::Sized>
        renamed::runtime::At<Message<T>> for (&__P, ::std::string::String)
    {
    }
    #[automatically_derived]
    impl<T, __S1: renamed::runtime::Text> renamed::runtime::At<Message<T>>
        for (Sid<Account>, __S1, &::std::string::String)
    {
    }
    #[automatically_derived]
    impl<T, __P: renamed::runtime::Within<Message<T>> + ?::core::marker::Sized>
        renamed::runtime::At<Message<T>> for (&__P, &::std::string::String)
    {
    }
    #[automatically_derived]
    impl<T, __S1: renamed::runtime::Text> renamed::runtime::Within<Message<T>>
        for (Sid<Account>, __S1)
    {
    }
    const ROUTE: renamed::runtime::__private::Route = renamed::runtime::__private::Route::new(
        "messaging",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json",
        "/2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json",
        "all_messages",
    )
    .create(
        renamed::runtime::descriptor::Method::Put,
        renamed::runtime::descriptor::BodyKind::Json,
    )
    .update(
        renamed::runtime::descriptor::Method::Patch,
        renamed::runtime::descriptor::BodyKind::Form,
    );
    fn decode<T>(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<Message<T>, renamed::runtime::__private::DecodeFailure>
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static,
    {
        renamed::runtime::__private::decode(body)
    }
    fn decode_list<T>(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<
        ::std::vec::Vec<Message<T>>,
        renamed::runtime::__private::DecodeFailure,
    >
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static,
    {
        renamed::runtime::__private::decode_list(body)
    }
    #[automatically_derived]
    impl<T> Message<T>
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
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
        /// | `within` | `(Sid<Account>, String)` |
        /// | `params` | [`CreateMessage`] |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](renamed::runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](renamed::runtime::Error::Api) if the API refuses; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::create(&client, (account_sid, zone), params).await?;
        /// ```
        pub(crate) fn create(
            client: &renamed::runtime::Client,
            within: impl renamed::runtime::__private::forms::collection::Within<
                Message<T>,
                (Sid<Account>, String),
            >,
            params: CreateMessage,
        ) -> renamed::runtime::Call<Message<T>, renamed::runtime::Create<Message<T>>> {
            renamed::runtime::__private::create(
                client,
                &ROUTE,
                &within,
                <CreateMessage as renamed::runtime::TwilioParams>::__encode(&params),
                decode::<T>,
            )
        }
        /// Reads one `Message`.
        ///
        /// `GET /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(Sid<Account>, String, Sid<Message>)`; the `unique_name` as `&str` may stand in the place of the key |
        /// | `.with` | [`Revision`], if the call is to have any |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](renamed::runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](renamed::runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::fetch(&client, (account_sid, zone, message_sid)).await?;
        /// ```
        pub(crate) fn fetch(
            client: &renamed::runtime::Client,
            at: impl renamed::runtime::__private::forms::values_alias::At<
                Message<T>,
                (Sid<Account>, String, Sid<Message>),
            >,
        ) -> renamed::runtime::Call<Message<T>, renamed::runtime::Fetch<Message<T>>> {
            renamed::runtime::__private::fetch(client, &ROUTE, &at, decode::<T>)
        }
        /// Reads the collection of `Message`, page by page.
        ///
        /// `GET /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `within` | `(Sid<Account>, String)` |
        /// | `.filter` | [`Filter`], if the call is to have any |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](renamed::runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](renamed::runtime::Error::Api) if the API refuses; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Message::list(&client, (account_sid, zone)).limit(100).await?;
        /// ```
        pub(crate) fn list(
            client: &renamed::runtime::Client,
            within: impl renamed::runtime::__private::forms::collection::Within<
                Message<T>,
                (Sid<Account>, String),
            >,
        ) -> renamed::runtime::List<Message<T>> {
            renamed::runtime::__private::list(client, &ROUTE, &within, decode_list::<T>)
        }
        /// Changes one `Message`.
        ///
        /// `PATCH /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(Sid<Account>, String, Sid<Message>)`; the `unique_name` as `&str` may stand in the place of the key |
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](renamed::runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](renamed::runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let message = Message::update(&client, (account_sid, zone, message_sid), params).await?;
        /// ```
        pub(crate) fn update(
            client: &renamed::runtime::Client,
            at: impl renamed::runtime::__private::forms::values_alias::At<
                Message<T>,
                (Sid<Account>, String, Sid<Message>),
            >,
            params: impl renamed::runtime::__private::serde::Serialize,
        ) -> renamed::runtime::Call<Message<T>, renamed::runtime::Update<Message<T>>> {
            renamed::runtime::__private::update(
                client,
                &ROUTE,
                &at,
                &renamed::runtime::__private::untyped(&params),
                decode::<T>,
            )
        }
        /// Removes one `Message`.
        ///
        /// `DELETE /2010-04-01/Accounts/{AccountSid}/Zones/{Zone}/Messages/{MessageSid}.json`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `(Sid<Account>, String, Sid<Message>)`; the `unique_name` as `&str` may stand in the place of the key |
        /// | `.with` | [`Revision`], if the call is to have any |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](renamed::runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](renamed::runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// Message::delete(&client, (account_sid, zone, message_sid)).await?;
        /// ```
        pub(crate) fn delete(
            client: &renamed::runtime::Client,
            at: impl renamed::runtime::__private::forms::values_alias::At<
                Message<T>,
                (Sid<Account>, String, Sid<Message>),
            >,
        ) -> renamed::runtime::Call<(), renamed::runtime::Delete<Message<T>>> {
            renamed::runtime::__private::delete(client, &ROUTE, &at)
        }
    }
    #[automatically_derived]
    impl<T> renamed::runtime::Listed for Message<T> where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static
    {
    }
    #[automatically_derived]
    impl<T> renamed::runtime::FetchParams for Message<T>
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static,
    {
        type Params = Revision;
    }
    #[automatically_derived]
    impl<T> renamed::runtime::ListFilter for Message<T>
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static,
    {
        type Filter = Filter;
    }
    #[automatically_derived]
    impl<T> renamed::runtime::DeleteParams for Message<T>
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static,
    {
        type Params = Revision;
    }
    #[automatically_derived]
    impl<T> renamed::runtime::SidKind for Message<T> {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &["SM", "MM"];
    }
    #[automatically_derived]
    impl<T> renamed::runtime::Resource for Message<T>
    where
        Message<T>: renamed::runtime::__private::serde::de::DeserializeOwned
            + ::core::marker::Send
            + 'static,
    {
        type Path = (Sid<Account>, String, Sid<Message>);
        const DESCRIPTOR: &'static renamed::runtime::descriptor::ResourceDescriptor =
            &renamed::runtime::descriptor::ResourceDescriptor::__new(
                renamed::runtime::__private::ResourceParts {
                    name: "Message",
                    doc: "A message.",
                    route: &ROUTE,
                    placeholders: &[
                        renamed::runtime::descriptor::PlaceholderDescriptor::__new(
                            "AccountSid",
                            <Sid<Account> as renamed::runtime::HasKind>::KIND,
                            ::core::option::Option::Some("account_sid"),
                        ),
                        renamed::runtime::descriptor::PlaceholderDescriptor::__new(
                            "Zone",
                            <String as renamed::runtime::HasKind>::KIND,
                            ::core::option::Option::None,
                        ),
                    ],
                    key: ::core::option::Option::Some(
                        renamed::runtime::descriptor::KeyDescriptor::__new(
                            renamed::runtime::descriptor::PlaceholderDescriptor::__new(
                                "MessageSid",
                                <Sid<Message> as renamed::runtime::HasKind>::KIND,
                                ::core::option::Option::Some("sid"),
                            ),
                            ::core::option::Option::Some("unique_name"),
                        ),
                    ),
                    sid_prefixes: &["SM", "MM"],
                    parent: ::core::option::Option::None,
                    operations: &[
                        renamed::runtime::descriptor::OperationDescriptor::__new(
                            renamed::runtime::descriptor::OperationKind::Create,
                            renamed::runtime::descriptor::Method::Put,
                            renamed::runtime::descriptor::BodyKind::Json,
                            ::core::option::Option::Some(
                                <CreateMessage as renamed::runtime::TwilioParams>::PARAMETERS,
                            ),
                            "Sends a message.\n\nIt is not sent twice.",
                        ),
                        renamed::runtime::descriptor::OperationDescriptor::__new(
                            renamed::runtime::descriptor::OperationKind::Fetch,
                            renamed::runtime::descriptor::Method::Get,
                            renamed::runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(
                                <Self as renamed::runtime::FetchParams>::PARAMETERS,
                            ),
                            "",
                        ),
                        renamed::runtime::descriptor::OperationDescriptor::__new(
                            renamed::runtime::descriptor::OperationKind::List,
                            renamed::runtime::descriptor::Method::Get,
                            renamed::runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(
                                <Self as renamed::runtime::ListFilter>::PARAMETERS,
                            ),
                            "",
                        ),
                        renamed::runtime::descriptor::OperationDescriptor::__new(
                            renamed::runtime::descriptor::OperationKind::Update,
                            renamed::runtime::descriptor::Method::Patch,
                            renamed::runtime::descriptor::BodyKind::Form,
                            ::core::option::Option::None,
                            "",
                        ),
                        renamed::runtime::descriptor::OperationDescriptor::__new(
                            renamed::runtime::descriptor::OperationKind::Delete,
                            renamed::runtime::descriptor::Method::Delete,
                            renamed::runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(
                                <Self as renamed::runtime::DeleteParams>::PARAMETERS,
                            ),
                            "",
                        ),
                    ],
                    fields: &[
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "sid",
                            <Sid<Message> as renamed::runtime::HasKind>::KIND,
                            <Sid<Message> as renamed::runtime::HasKind>::OPTIONAL,
                            "",
                        ),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "account_sid",
                            <Sid<Account> as renamed::runtime::HasKind>::KIND,
                            <Sid<Account> as renamed::runtime::HasKind>::OPTIONAL,
                            "",
                        ),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "unique_name",
                            <Option<String> as renamed::runtime::HasKind>::KIND,
                            true,
                            "",
                        ),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "status",
                            <Status as renamed::runtime::HasKind>::KIND,
                            <Status as renamed::runtime::HasKind>::OPTIONAL,
                            "",
                        )
                        .__initial("queued"),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "date_sent",
                            renamed::runtime::Kind::Timestamp,
                            true,
                            "",
                        )
                        .__date_format(renamed::runtime::descriptor::DateFormat::Rfc2822),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "size",
                            renamed::runtime::Kind::Integer,
                            false,
                            "",
                        ),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "type",
                            renamed::runtime::Kind::Json,
                            true,
                            "",
                        )
                        .__pii(),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "more",
                            renamed::runtime::Kind::Json,
                            false,
                            "",
                        )
                        .__flattened(),
                        renamed::runtime::descriptor::FieldDescriptor::__new(
                            "data",
                            renamed::runtime::Kind::Json,
                            false,
                            "",
                        ),
                    ],
                },
            );
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
    impl renamed::runtime::__private::EncodeParams for CreateMessage {
        #[allow(unused_variables)]
        fn encode_params(&self, to: &mut renamed::runtime::__private::ParamWriter) {
            to.put(
                &const { renamed::runtime::__private::Param::new("To") },
                <Vec<String> as renamed::runtime::ParamValue>::encode(&self.to),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("Size") },
                <u64 as renamed::runtime::ParamValue>::encode(&self.size),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("Type") },
                <Option<String> as renamed::runtime::ParamValue>::encode(&self.r#type),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("Content").json() },
                renamed::runtime::__private::encode_json(&self.content),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("Tags").prefix() },
                <Option<BTreeMap<String, String>> as renamed::runtime::ParamValue>::encode(
                    &self.tags,
                ),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("StartTime>") },
                <Option<Timestamp> as renamed::runtime::ParamValue>::encode(&self.start_after),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("If-Match").header() },
                <Option<String> as renamed::runtime::ParamValue>::encode(&self.revision),
            );
            to.put(
                &const { renamed::runtime::__private::Param::new("MediaSid") },
                <Option<Vec<Sid<Media>>> as renamed::runtime::ParamValue>::encode(&self.media_sid),
            );
        }
    }
    #[automatically_derived]
    impl renamed::runtime::TwilioParams for CreateMessage {
        const PARAMETERS: &'static [renamed::runtime::__private::ParameterDescriptor] = &[
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("To"),
                <Vec<String> as renamed::runtime::ParamValue>::__KIND,
                true,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("Size"),
                <u64 as renamed::runtime::ParamValue>::__KIND,
                true,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("Type"),
                <Option<String> as renamed::runtime::ParamValue>::__KIND,
                false,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("Content").json(),
                renamed::runtime::Kind::Json,
                false,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("Tags").prefix(),
                <Option<BTreeMap<String, String>> as renamed::runtime::ParamValue>::__KIND,
                false,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("StartTime>"),
                <Option<Timestamp> as renamed::runtime::ParamValue>::__KIND,
                false,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("If-Match").header(),
                <Option<String> as renamed::runtime::ParamValue>::__KIND,
                false,
                "",
            ),
            renamed::runtime::__private::ParameterDescriptor::__new(
                renamed::runtime::__private::Param::new("MediaSid"),
                <Option<Vec<Sid<Media>>> as renamed::runtime::ParamValue>::__KIND,
                false,
                "",
            ),
        ];
    }
    const _: () = {
        use renamed::runtime::__private::required::NoDefault as _;
        if <renamed::runtime::__private::required::Params<CreateMessage>>::HAVE_DEFAULT {
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
    impl renamed::runtime::__private::serde::Serialize for Status {
        fn serialize<__S: renamed::runtime::__private::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            renamed::runtime::__private::serde::Serializer::serialize_str(serializer, self.as_str())
        }
    }
    #[automatically_derived]
    impl<'de> renamed::runtime::__private::serde::Deserialize<'de> for Status {
        fn deserialize<__D: renamed::runtime::__private::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            renamed::runtime::__private::deserialize_text(deserializer, |text| {
                ::core::convert::From::from(text)
            })
        }
    }
    #[automatically_derived]
    impl renamed::runtime::StringEnum for Status {
        const VALUES: &'static [&'static ::core::primitive::str] = &["queued", "on_the_way"];
    }
    #[automatically_derived]
    impl renamed::runtime::HasKind for Status {
        const KIND: renamed::runtime::Kind =
            renamed::runtime::Kind::Enum(<Self as renamed::runtime::StringEnum>::VALUES);
    }
    #[automatically_derived]
    impl renamed::runtime::ParamValue for Status {
        const __KIND: renamed::runtime::Kind = <Self as renamed::runtime::HasKind>::KIND;
        fn encode(&self) -> renamed::runtime::Encoded<'_> {
            renamed::runtime::Encoded::Text(::std::borrow::Cow::Borrowed(self.as_str()))
        }
    }
    #[automatically_derived]
    impl renamed::runtime::Address for Status {
        fn write_to(&self, path: &mut renamed::runtime::__private::PathWriter<'_>) {
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
    fn object() -> &'static renamed::runtime::descriptor::ObjectDescriptor {
        const OBJECT: &renamed::runtime::descriptor::ObjectDescriptor =
            &renamed::runtime::descriptor::ObjectDescriptor::__new(
                "Capabilities",
                &[
                    renamed::runtime::descriptor::FieldDescriptor::__new(
                        "sms",
                        <bool as renamed::runtime::HasKind>::KIND,
                        <bool as renamed::runtime::HasKind>::OPTIONAL,
                        "",
                    ),
                    renamed::runtime::descriptor::FieldDescriptor::__new(
                        "nested",
                        <Option<Box<Capabilities>> as renamed::runtime::HasKind>::KIND,
                        true,
                        "",
                    ),
                ],
                "What a message can do.",
            );
        OBJECT
    }
    #[automatically_derived]
    impl renamed::runtime::TwilioObject for Capabilities {}
    #[automatically_derived]
    impl renamed::runtime::HasKind for Capabilities {
        const KIND: renamed::runtime::Kind = renamed::runtime::Kind::Object(object);
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
    #[automatically_derived]
    impl renamed::runtime::TwilioObject for Wrapped {}
    #[automatically_derived]
    impl renamed::runtime::HasKind for Wrapped {
        const KIND: renamed::runtime::Kind = <Capabilities as renamed::runtime::HasKind>::KIND;
        const OPTIONAL: ::core::primitive::bool =
            <Capabilities as renamed::runtime::HasKind>::OPTIONAL;
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
    #[automatically_derived]
    impl renamed::runtime::SidKind for Media {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &["ME", "MF"];
    }
};
