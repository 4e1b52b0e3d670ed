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
    impl ::twilio_runtime::Address for Widget {
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut ::twilio_runtime::__private::PathWriter<'_>) {
            <Sid<Widget> as ::twilio_runtime::Address>::write_to(&self.sid, path);
        }
    }
    #[automatically_derived]
    impl ::twilio_runtime::At<Widget> for Widget {}
    #[automatically_derived]
    impl ::twilio_runtime::At<Widget> for Sid<Widget> {}
    const ROUTE: ::twilio_runtime::__private::Route = ::twilio_runtime::__private::Route::new(
        "api",
        "/v1/Widgets",
        "/v1/Widgets/{Sid}",
        "widgets",
    );
    fn decode(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<Widget, ::twilio_runtime::__private::DecodeFailure> {
        ::twilio_runtime::__private::decode(body)
    }
    fn decode_list(
        body: &[::core::primitive::u8],
    ) -> ::core::result::Result<::std::vec::Vec<Widget>, ::twilio_runtime::__private::DecodeFailure>
    {
        ::twilio_runtime::__private::decode_list(body)
    }
    #[automatically_derived]
    impl Widget {
        /// Creates a `Widget`.
        ///
        /// `POST /v1/Widgets`
        ///
        /// | argument | |
        /// |---|---|
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::create(&client, params).await?;
        /// ```
        fn create(
            client: &::twilio_runtime::Client,
            params: impl ::twilio_runtime::__private::serde::Serialize,
        ) -> ::twilio_runtime::Call<Widget, ::twilio_runtime::Create<Widget>> {
            ::twilio_runtime::__private::create(
                client,
                &ROUTE,
                &(),
                &::twilio_runtime::__private::untyped(&params),
                decode,
            )
        }
        /// Reads one `Widget`.
        ///
        /// `GET /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::fetch(&client, sid).await?;
        /// ```
        fn fetch(
            client: &::twilio_runtime::Client,
            at: impl ::twilio_runtime::__private::forms::record::At<Widget, Sid<Widget>>,
        ) -> ::twilio_runtime::Call<Widget, ::twilio_runtime::Fetch<Widget>> {
            ::twilio_runtime::__private::fetch(client, &ROUTE, &at, decode)
        }
        /// Reads the collection of `Widget`, page by page.
        ///
        /// `GET /v1/Widgets`
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Widget::list(&client).limit(100).await?;
        /// ```
        fn list(client: &::twilio_runtime::Client) -> ::twilio_runtime::List<Widget> {
            ::twilio_runtime::__private::list(client, &ROUTE, &(), decode_list)
        }
        /// Changes one `Widget`.
        ///
        /// `POST /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::update(&client, &widget, params).await?;
        /// ```
        fn update(
            client: &::twilio_runtime::Client,
            at: impl ::twilio_runtime::__private::forms::record::At<Widget, Sid<Widget>>,
            params: impl ::twilio_runtime::__private::serde::Serialize,
        ) -> ::twilio_runtime::Call<Widget, ::twilio_runtime::Update<Widget>> {
            ::twilio_runtime::__private::update(
                client,
                &ROUTE,
                &at,
                &::twilio_runtime::__private::untyped(&params),
                decode,
            )
        }
        /// Removes one `Widget`.
        ///
        /// `DELETE /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        ///
        /// # Errors
        ///
        /// When awaited: [`Error::Parameter`](::twilio_runtime::Error::Parameter) if a value cannot be sent, and then nothing is; [`Error::Api`](::twilio_runtime::Error::Api) if the API refuses, with status 404 where there is no such record; else what kept the answer from arriving or from being read.
        ///
        /// # Example
        ///
        /// ```text
        /// Widget::delete(&client, &widget).await?;
        /// ```
        fn delete(
            client: &::twilio_runtime::Client,
            at: impl ::twilio_runtime::__private::forms::record::At<Widget, Sid<Widget>>,
        ) -> ::twilio_runtime::Call<(), ::twilio_runtime::Delete<Widget>> {
            ::twilio_runtime::__private::delete(client, &ROUTE, &at)
        }
    }
    #[automatically_derived]
    impl ::twilio_runtime::Listed for Widget {}
    #[automatically_derived]
    impl ::twilio_runtime::SidKind for Widget {
        const PREFIXES: &'static [&'static ::core::primitive::str] = &[];
    }
    #[automatically_derived]
    impl ::twilio_runtime::Resource for Widget {
        type Path = (Sid<Widget>,);
        const DESCRIPTOR: &'static ::twilio_runtime::descriptor::ResourceDescriptor =
            &::twilio_runtime::descriptor::ResourceDescriptor::__new(
                ::twilio_runtime::__private::ResourceParts {
                    name: "Widget",
                    doc: "",
                    route: &ROUTE,
                    placeholders: &[],
                    key: ::core::option::Option::Some(
                        ::twilio_runtime::descriptor::KeyDescriptor::__new(
                            ::twilio_runtime::descriptor::PlaceholderDescriptor::__new(
                                "Sid",
                                <Sid<Widget> as ::twilio_runtime::HasKind>::KIND,
                                ::core::option::Option::Some("sid"),
                            ),
                            ::core::option::Option::None,
                        ),
                    ),
                    sid_prefixes: &[],
                    parent: ::core::option::Option::None,
                    operations: &[
                        ::twilio_runtime::descriptor::OperationDescriptor::__new(
                            ::twilio_runtime::descriptor::OperationKind::Create,
                            ::twilio_runtime::descriptor::Method::Post,
                            ::twilio_runtime::descriptor::BodyKind::Form,
                            ::core::option::Option::None,
                            "",
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
                            ::twilio_runtime::descriptor::OperationKind::Update,
                            ::twilio_runtime::descriptor::Method::Post,
                            ::twilio_runtime::descriptor::BodyKind::Form,
                            ::core::option::Option::None,
                            "",
                        ),
                        ::twilio_runtime::descriptor::OperationDescriptor::__new(
                            ::twilio_runtime::descriptor::OperationKind::Delete,
                            ::twilio_runtime::descriptor::Method::Delete,
                            ::twilio_runtime::descriptor::BodyKind::None,
                            ::core::option::Option::Some(&[]),
                            "",
                        ),
                    ],
                    fields: &[::twilio_runtime::descriptor::FieldDescriptor::__new(
                        "sid",
                        <Sid<Widget> as ::twilio_runtime::HasKind>::KIND,
                        <Sid<Widget> as ::twilio_runtime::HasKind>::OPTIONAL,
                        "",
                    )],
                },
            );
    }
};
